package vn.danbiet.query.timeline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a unit's timeline.
 *
 * @param limit how many entries at most
 * @param cursor the {@code next} of the page before
 */
record UnitTimelineQuestion(@Min(1) @Max(100) @Nullable Integer limit, @Size(max = 100) @Nullable String cursor) {
    private static final int USUAL_LIMIT = 50;

    int limitOrUsual() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
