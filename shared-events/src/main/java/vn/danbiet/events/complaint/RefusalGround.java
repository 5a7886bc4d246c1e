package vn.danbiet.events.complaint;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** The closed list of grounds on which a complaint is not accepted for settlement (LKN 11). */
public enum RefusalGround implements Worded {
    NOT_CONTESTABLE(
            "quyết định, hành vi nội bộ, chỉ đạo điều hành, văn bản quy phạm pháp luật hoặc thuộc bí mật nhà nước",
            "an internal, directive, normative or secret decision or act"),
    NOT_DIRECTLY_AFFECTED(
            "quyết định, hành vi không liên quan trực tiếp đến quyền, lợi ích hợp pháp của người khiếu nại",
            "the decision or act does not directly affect the complainant"),
    NO_CAPACITY("người khiếu nại không có năng lực hành vi dân sự đầy đủ mà không có người đại diện hợp pháp",
            "the complainant lacks capacity and has no lawful representative"),
    INVALID_REPRESENTATION("người đại diện không hợp pháp", "the representative is not a lawful one"),
    UNSIGNED("đơn không có chữ ký hoặc điểm chỉ", "the letter bears neither signature nor fingerprint"),
    LATE("đã hết thời hiệu, thời hạn khiếu nại mà không có lý do chính đáng",
            "the time limit is over and there is no good reason"),
    SECOND_DECISION_EXISTS("đã có quyết định giải quyết khiếu nại lần hai",
            "there is a second settlement decision already"),
    NOT_RESUMED_AFTER_TERMINATION("đã có văn bản thông báo đình chỉ mà sau 30 ngày không tiếp tục khiếu nại",
            "not taken up again within 30 days of the notice of termination"),
    COURT_SEIZED("việc khiếu nại đã được Tòa án thụ lý hoặc giải quyết", "a court has accepted or decided the matter");

    private final Phrase phrase;

    RefusalGround(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
