package vn.danbiet.query.drift;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which drift checks to show.
 *
 * @param limit how many at most
 */
record DriftFilter(@Min(1) @Max(100) @Nullable Integer limit) {
    private static final int USUAL_LIMIT = 20;

    int limitOrUsual() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
