package vn.danbiet.platform.view;

import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/**
 * Read your own writes: a read that names a position waits until its view has seen it.
 *
 * @param atLeast the {@code position} from the answer to a write
 */
public record AtLeast(@Min(0) @Nullable Long atLeast) {
    /** Whether a position is named. */
    public boolean isAsked() {
        return atLeast != null;
    }

    long position() {
        return atLeast == null ? 0 : atLeast;
    }

    /** Nothing can ever have seen what is not in the log; waiting for it would be in vain. */
    public void checkAgainst(long head) {
        if (position() > head) {
            throw new Problem(ProblemType.INVALID_FIELDS,
                    new Phrase("Nhật ký chưa có vị trí này.", "The log has no such position."),
                    List.of(new Problem.FieldError("atLeast", "lớn hơn vị trí cuối", "is beyond the last position")),
                    null).asException();
        }
    }
}
