package vn.danbiet.query.views;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to show.
 *
 * @param after the {@code next} of the page before
 * @param limit how many at most
 */
record HeldUpFilter(@Size(max = 200) @Nullable String after, @Min(1) @Max(200) @Nullable Integer limit) {
    private static final int USUAL_LIMIT = 50;

    String behind() {
        return after == null ? "" : after;
    }

    int limitOrUsual() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
