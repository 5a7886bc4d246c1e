package vn.danbiet.command.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemTranslation;
import vn.danbiet.platform.problem.ProblemType;

/** What to tell a caller who was to be told something that is damaged. */
@Component
class SealedProblems implements ProblemTranslation {
    @Override
    public Optional<Problem> problemOf(Exception exception) {
        return exception instanceof SealedDamaged
                ? Optional.of(new Problem(ProblemType.EVIDENCE_DAMAGED,
                        "Phần niêm phong lưu trữ không còn khớp với nhật ký; không giao phần này. Hãy báo quản trị viên.",
                        "What is stored under seal is not what the log says it is, and is not handed out. Tell the"
                                + " administrator."))
                : Optional.empty();
    }
}
