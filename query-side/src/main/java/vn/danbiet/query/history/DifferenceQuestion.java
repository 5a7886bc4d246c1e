package vn.danbiet.query.history;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danbiet.query.asof.AsOfQuestion;

/**
 * Between which moments. Each is named as in {@code asOf}: by a position, an instant or both.
 *
 * @param fromPosition with {@code from} the earlier one; before the case began unless said
 * @param toPosition with {@code to} the later one; now unless said
 */
record DifferenceQuestion(
        @Min(0) @Nullable Long fromPosition,
        @Nullable Instant from,
        @Min(0) @Nullable Long toPosition,
        @Nullable Instant to) {

    AsOfQuestion earlier() {
        return fromPosition == null && from == null ? new AsOfQuestion(0L, null) : new AsOfQuestion(fromPosition, from);
    }

    AsOfQuestion later() {
        return new AsOfQuestion(toPosition, to);
    }
}
