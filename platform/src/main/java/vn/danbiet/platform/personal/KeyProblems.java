package vn.danbiet.platform.personal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danbiet.log.personal.KeysUnavailable;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemTranslation;
import vn.danbiet.platform.problem.ProblemType;

/** What to tell a caller when the keys of personal data cannot be reached. */
@Component
class KeyProblems implements ProblemTranslation {
    @Override
    public Optional<Problem> problemOf(Exception exception) {
        return exception instanceof KeysUnavailable
                ? Optional.of(new Problem(ProblemType.TRY_AGAIN,
                        "Khóa dữ liệu cá nhân tạm thời không đọc được; hãy thử lại sau giây lát.",
                        "The keys of personal data cannot be read at the moment; try again soon."))
                : Optional.empty();
    }
}
