package vn.danbiet.query.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the log to export.
 *
 * @param afterPosition the position behind which it begins; the whole log when it is left out
 */
record ExportFilter(@Min(0) @Max(Long.MAX_VALUE - 1) @Nullable Long afterPosition) {
    long after() {
        return afterPosition == null ? 0 : afterPosition;
    }
}
