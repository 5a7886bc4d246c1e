package vn.danbiet.command.casefile;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.function.Predicate;
import vn.danbiet.command.Rule;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.Phrase;

/** The acts that cases of every kind have in common, as a table. */
public enum CaseAct implements ActRules {
    EXTEND_TERM(Who.HEAD, Rule.OWN, "gia hạn", "extend a term"),
    PAUSE_TERM(Who.HEAD, Rule.OWN, "tạm dừng thời hạn", "pause a term"),
    RESUME_TERM(Who.HEAD, Rule.OWN, "tiếp tục thời hạn", "resume a term"),
    MARK_TERMS(Who.SYSTEM, Rule.OWN, "ghi nhận mốc thời hạn", "mark terms"),
    RECALCULATE_TERMS(Who.SYSTEM, Rule.OWN, "tính lại thời hạn", "recalculate terms"),
    PASS_TO_SUCCESSOR(Who.SYSTEM, Rule.OWN, "chuyển cho đơn vị kế thừa", "pass a case to a successor"),
    ADD_NOTE(Who.OFFICER, Rule.OWN, "ghi chú", "add a note"),
    ADD_EVIDENCE(Who.OFFICER, Rule.OWN, "nhận chứng cứ", "take evidence", not(CaseStatus::isEnd)),
    WITHDRAW_EVIDENCE(Who.OFFICER, Rule.OWN, "rút chứng cứ", "withdraw evidence"),
    URGE(Who.SUPERIOR, "LTCD 26.1b; TT05 14.2", "đôn đốc", "urge", not(CaseStatus::isEnd)),
    ANSWER_URGING(Who.OFFICER, "LTCD 26.1b; TT05 14.2", "trả lời đôn đốc", "answer an urging letter"),
    LINK(Who.OFFICER, "TT05 6", "liên kết đơn", "link letters"),
    MIRROR_LINK(Who.SYSTEM, "TT05 6", "liên kết đơn từ đầu kia", "link letters from the other end"),
    DECLARE_CONFLICT(Who.OFFICER, Rule.OWN, "khai báo xung đột lợi ích", "declare a conflict of interest"),
    LIFT_CONFLICT(Who.SUPERIOR_HEAD, Rule.OWN, "bỏ khai báo xung đột lợi ích", "lift a conflict of interest"),
    DISPUTE_ENTRY(Who.PETITIONER_OR_STAFF, "Luật 91/2025/QH15", "nêu ý kiến về một mục ghi", "dispute an entry"),
    ANSWER_DISPUTE(Who.HEAD, "Luật 91/2025/QH15", "trả lời ý kiến về một mục ghi", "answer a dispute about an entry"),
    WITHHOLD_ENTRY(Who.HEAD, "Luật 91/2025/QH15 16; NĐ124 29; LDC 11", "không công khai một mục ghi",
            "withhold an entry"),
    DELAY_ENTRY(Who.HEAD, "Luật 91/2025/QH15 16; NĐ124 29; LDC 11", "hoãn công khai một mục ghi", "delay an entry"),
    PUBLISH_ENTRY(Who.HEAD, Rule.OWN, "công khai một mục ghi", "publish an entry"),
    ANSWER_CHECK_IN(Who.PETITIONER_OR_STAFF, Rule.OWN, "trả lời hỏi thăm an toàn", "answer a check-in"),
    MISS_CHECK_IN(Who.SYSTEM, Rule.OWN, "ghi nhận không có phản hồi hỏi thăm", "record a missed check-in"),
    FOLLOW_UP_CHECK_IN(Who.OFFICER_OF_EITHER_LEVEL, Rule.OWN, "ghi nhận kết quả kiểm tra sau hỏi thăm",
            "follow a check-in up"),
    SEAL_MESSAGE(Who.PETITIONER_OR_STAFF, "LTC 8.3; 56", "gửi thêm bản gốc để niêm phong",
            "hand in something more, to be sealed", not(CaseStatus::isEnd)),
    SEE_ORIGINALS(Who.CUSTODIAN, "LTC 8.3; 56", "xem danh sách bản gốc", "see which originals there are"),
    READ_ORIGINAL(Who.CUSTODIAN, "LTC 8.3; 56", "đọc bản gốc", "read an original"),
    CLEAR_TEXT(Who.CUSTODIAN, "LTC 8.3; 56", "làm bản chữ đã lược bỏ danh tính",
            "make a text without identity of an original"),
    CLEAR_FILE(Who.CUSTODIAN, "LTC 8.3; 56", "làm tệp đã lược bỏ danh tính",
            "make a file without identity of an original"),
    SEE_OPENINGS(Who.CUSTODIAN_OR_HEAD, "LTC 8.3; 56", "xem các đề nghị mở danh tính",
            "see which openings of identities were asked for"),
    REQUEST_OPENING(Who.CUSTODIAN_OR_HEAD, "LTC 8.3; 56", "đề nghị mở danh tính", "ask for an identity to be opened"),
    APPROVE_OPENING(Who.CUSTODIAN_OR_HEAD, "LTC 8.3; 56", "đồng ý mở danh tính", "approve that an identity is opened"),
    DECLINE_OPENING(Who.CUSTODIAN_OR_HEAD, "LTC 8.3; 56", "không đồng ý mở danh tính",
            "decline that an identity is opened"),
    OPEN_IDENTITY(Who.CUSTODIAN_OR_HEAD, "LTC 8.3; 56", "xem danh tính", "be told an identity"),
    DISCLOSE_THEMSELVES(Who.PETITIONER, "LTC 47.2", "tự tiết lộ danh tính", "disclose who they are"),
    DESTROY_SEALED(Who.HEAD, "Luật 91/2025/QH15 14", "xóa vĩnh viễn danh tính và bản gốc",
            "destroy what is sealed apart", CaseStatus::isEnd);

    private final ActRow row;

    CaseAct(Who who, String citation, String vi, String en) {
        this(who, citation, vi, en, status -> true);
    }

    CaseAct(Who who, String citation, String vi, String en, Predicate<CaseStatus> from) {
        row = new ActRow("case", who, citation, new Phrase(vi, en), from, List.of());
    }

    static CaseAct of(CaseCommand command) {
        return switch (command) {
            case CaseCommand.ExtendTerm _ -> EXTEND_TERM;
            case CaseCommand.PauseTerm _ -> PAUSE_TERM;
            case CaseCommand.ResumeTerm _ -> RESUME_TERM;
            case CaseCommand.MarkTerms _ -> MARK_TERMS;
            case CaseCommand.RecalculateTerms _ -> RECALCULATE_TERMS;
            case CaseCommand.PassToSuccessor _ -> PASS_TO_SUCCESSOR;
            case CaseCommand.AddNote _ -> ADD_NOTE;
            case CaseCommand.AddEvidence _ -> ADD_EVIDENCE;
            case CaseCommand.WithdrawEvidence _ -> WITHDRAW_EVIDENCE;
            case CaseCommand.UrgeCase _ -> URGE;
            case CaseCommand.AnswerUrging _ -> ANSWER_URGING;
            case CaseCommand.LinkLetter _ -> LINK;
            case CaseCommand.MirrorLink _ -> MIRROR_LINK;
            case CaseCommand.DeclareConflict _ -> DECLARE_CONFLICT;
            case CaseCommand.LiftConflict _ -> LIFT_CONFLICT;
            case CaseCommand.DisputeEntry _ -> DISPUTE_ENTRY;
            case CaseCommand.AnswerDispute _ -> ANSWER_DISPUTE;
            case CaseCommand.WithholdEntry _ -> WITHHOLD_ENTRY;
            case CaseCommand.DelayEntry _ -> DELAY_ENTRY;
            case CaseCommand.PublishEntry _ -> PUBLISH_ENTRY;
            case CaseCommand.AnswerCheckIn _ -> ANSWER_CHECK_IN;
            case CaseCommand.MissCheckIn _ -> MISS_CHECK_IN;
            case CaseCommand.FollowUpCheckIn _ -> FOLLOW_UP_CHECK_IN;
            case CaseCommand.SealMessage _ -> SEAL_MESSAGE;
            case CaseCommand.ReadOriginal _ -> READ_ORIGINAL;
            case CaseCommand.ClearText _ -> CLEAR_TEXT;
            case CaseCommand.ClearFile _ -> CLEAR_FILE;
            case CaseCommand.RequestOpening _ -> REQUEST_OPENING;
            case CaseCommand.ApproveOpening _ -> APPROVE_OPENING;
            case CaseCommand.DeclineOpening _ -> DECLINE_OPENING;
            case CaseCommand.OpenIdentity _ -> OPEN_IDENTITY;
            case CaseCommand.DiscloseThemselves _ -> DISCLOSE_THEMSELVES;
            case CaseCommand.DestroySealed _ -> DESTROY_SEALED;
        };
    }

    @Override
    public ActRow row() {
        return row;
    }

    @Override
    public boolean needsOffer() {
        return false;
    }

    /** Until another unit accepts, whoever offered the case answers for it, and for its terms. */
    @Override
    public boolean goesOnDuringTransfer() {
        return true;
    }

    @Override
    public boolean isAlwaysOpen() {
        return switch (this) {
            case DECLARE_CONFLICT, DESTROY_SEALED, ANSWER_DISPUTE, WITHHOLD_ENTRY, ANSWER_CHECK_IN,
                    FOLLOW_UP_CHECK_IN ->
                true;
            default -> who() == Who.SYSTEM;
        };
    }
}
