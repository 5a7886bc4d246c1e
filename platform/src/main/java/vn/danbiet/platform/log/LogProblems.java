package vn.danbiet.platform.log;

import com.mongodb.MongoException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.danbiet.log.LogBroken;
import vn.danbiet.log.LogBusy;
import vn.danbiet.log.LogUnavailable;
import vn.danbiet.log.UnitRefused;
import vn.danbiet.log.personal.KeysUnavailable;
import vn.danbiet.log.personal.SubjectForgotten;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemTranslation;
import vn.danbiet.platform.problem.ProblemType;

/** What to tell a caller when the database or the keys cannot be reached, or what was to be written is not taken. */
@Component
class LogProblems implements ProblemTranslation {
    private static final Logger log = LoggerFactory.getLogger(LogProblems.class);

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
            case KeysUnavailable _ -> new Problem(ProblemType.TRY_AGAIN,
                    "Khóa dữ liệu cá nhân tạm thời không đọc được; hãy thử lại sau giây lát.",
                    "The keys of personal data cannot be read at the moment; try again soon.");
            // The key went while the order was under way, or the case has yet to be told why it is gone.
            case SubjectForgotten _ -> new Problem(ProblemType.CONCURRENT_CHANGE,
                    "Dữ liệu cá nhân của người này vừa được xóa nên lời của họ không ghi được nữa; chưa ghi gì. Đọc lại vụ"
                            + " việc; nếu cần ghi, hãy bỏ trống lời của họ.",
                    "The personal data of this person was forgotten just now, so no more words of theirs are kept; nothing"
                            + " was written. Read the case again; if you still send this, leave their words out.");
            case MongoException _ -> noAnswer();
            case LogBroken broken -> {
                // Names positions and streams, and nothing of what is stored there.
                log.error("The log is broken: {}", broken.getMessage());
                yield new Problem(ProblemType.INTERNAL,
                        "Nhật ký không còn nguyên vẹn, nên không đọc hay ghi tiếp; thử lại cũng không được. Báo kiểm toán"
                                + " viên: POST /api/v1/audit/verifications chỉ ra tài liệu hỏng đầu tiên.",
                        "The log is broken, so nothing is read or written on; trying again does not help. Tell an auditor:"
                                + " POST /api/v1/audit/verifications names the first bad document.");
            }
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
