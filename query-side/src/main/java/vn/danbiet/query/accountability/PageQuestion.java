package vn.danbiet.query.accountability;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.web.PlainText;

/**
 * Which part of a list.
 *
 * @param limit how many at most
 * @param cursor from the {@code next} of the page before
 */
record PageQuestion(@Min(1) @Max(200) @Nullable Integer limit, @PlainText(max = 100) @Nullable String cursor) {
    private static final int USUAL_LIMIT = 50;

    int limitOrUsual() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
