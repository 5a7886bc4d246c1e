package vn.danbiet.query.view;

import com.mongodb.MongoException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danbiet.log.LogUnavailable;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemTranslation;
import vn.danbiet.platform.problem.ProblemType;

/** What to tell a caller when the database cannot be reached. */
@Component
class ViewProblems implements ProblemTranslation {
    @Override
    public Optional<Problem> problemOf(Exception exception) {
        return exception instanceof MongoException || exception instanceof LogUnavailable
                ? Optional.of(new Problem(ProblemType.TRY_AGAIN,
                        "Cơ sở dữ liệu tạm thời không trả lời; hãy thử lại sau giây lát.",
                        "The database does not answer at the moment; try again soon."))
                : Optional.empty();
    }
}
