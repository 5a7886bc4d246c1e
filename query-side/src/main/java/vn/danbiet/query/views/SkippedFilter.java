package vn.danbiet.query.views;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which skipped events to show.
 *
 * @param before the {@code next} of the page before
 * @param limit how many at most
 */
record SkippedFilter(@Min(1) @Nullable Long before, @Min(1) @Max(200) @Nullable Integer limit) {
    private static final int USUAL_LIMIT = 50;

    long beforeOrAll() {
        return before == null ? Long.MAX_VALUE : before;
    }

    int limitOrUsual() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
