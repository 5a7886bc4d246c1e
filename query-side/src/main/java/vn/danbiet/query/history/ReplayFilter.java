package vn.danbiet.query.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a case to play again.
 *
 * @param afterVersion the {@code next} of the page before
 * @param limit how many at most
 */
record ReplayFilter(
        @Min(0) @Max(Integer.MAX_VALUE) @Nullable Long afterVersion,
        @Min(1) @Max(200) @Nullable Integer limit) {
    private static final int USUAL_LIMIT = 50;

    long fromVersion() {
        return afterVersion == null ? 0 : afterVersion + 1;
    }

    int limitOrUsual() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
