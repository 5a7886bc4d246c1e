package vn.danbiet.query.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a stream to show.
 *
 * @param afterVersion the {@code next} of the page before
 * @param limit how many at most
 */
record AuditFilter(
        @Min(0) @Max(Integer.MAX_VALUE) @Nullable Long afterVersion,
        @Min(1) @Max(500) @Nullable Integer limit) {
    private static final int USUAL_LIMIT = 100;

    long fromVersion() {
        return afterVersion == null ? 0 : afterVersion + 1;
    }

    int limitOrUsual() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
