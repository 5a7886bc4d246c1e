package vn.danbiet.query.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/**
 * Which part of the log to export.
 *
 * @param afterPosition the position behind which it begins; the whole log when it is left out
 */
record ExportFilter(@Min(0) @Max(Long.MAX_VALUE - 1) @Nullable Long afterPosition) {
    long after() {
        return afterPosition == null ? 0 : afterPosition;
    }

    /** An empty answer would hide that what somebody has seen there is gone. */
    void checkAgainst(long head) {
        if (after() > head) {
            throw new Problem(ProblemType.INVALID_FIELDS,
                    Phrase.of("Nhật ký kết thúc ở vị trí %d, trước vị trí này.",
                            "The log ends at position %d, before this position.", head),
                    List.of(new Problem.FieldError("afterPosition", "lớn hơn vị trí cuối",
                            "is beyond the last position")),
                    null).asException();
        }
    }
}
