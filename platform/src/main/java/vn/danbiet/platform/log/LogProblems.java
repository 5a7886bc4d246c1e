package vn.danbiet.platform.log;

import com.mongodb.MongoException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danbiet.log.LogBusy;
import vn.danbiet.log.LogUnavailable;
import vn.danbiet.log.UnitRefused;
import vn.danbiet.log.personal.KeysUnavailable;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemTranslation;
import vn.danbiet.platform.problem.ProblemType;

/** What to tell a caller when the database cannot be reached or does not take what was to be written. */
@Component
class LogProblems implements ProblemTranslation {
    @Override
    public Optional<Problem> problemOf(Exception exception) {
        return Optional.ofNullable(switch (exception) {
            case LogBusy _ -> new Problem(ProblemType.TRY_AGAIN, "Chưa ghi gì; hãy thử lại sau giây lát.",
                    "Nothing was written; try again soon.");
            case LogUnavailable unavailable -> switch (unavailable.outcome()) {
                case UNKNOWN -> new Problem(ProblemType.TRY_AGAIN,
                        "Cơ sở dữ liệu tạm thời không trả lời; chưa rõ đã ghi hay chưa. Nếu đã gửi Idempotency-Key, thử"
                                + " lại với cùng khóa sẽ không ghi hai lần.",
                        "The database does not answer at the moment; it is not known whether anything was written. If"
                                + " you sent an Idempotency-Key, trying again with the same key will not write it twice.");
                case NOTHING_WRITTEN -> new Problem(ProblemType.TRY_AGAIN,
                        "Cơ sở dữ liệu tạm thời không trả lời; chưa ghi gì. Hãy thử lại sau giây lát.",
                        "The database does not answer at the moment; nothing was written. Try again soon.");
                case NOTHING_READ -> noAnswer();
            };
            case KeysUnavailable _,MongoException _ -> noAnswer();
            case UnitRefused _ -> new Problem(ProblemType.TOO_LARGE, "Nội dung quá lớn để ghi.",
                    "The content is too large to be written.");
            default -> null;
        });
    }

    private static Problem noAnswer() {
        return new Problem(ProblemType.TRY_AGAIN, "Cơ sở dữ liệu tạm thời không trả lời; hãy thử lại sau giây lát.",
                "The database does not answer at the moment; try again soon.");
    }
}
