package vn.danbiet.query.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day as of which something is asked.
 *
 * @param on today unless said
 */
record AsOf(@Nullable LocalDate on) {
    LocalDate orElse(LocalDate today) {
        return on == null ? today : on;
    }
}
