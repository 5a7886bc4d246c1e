package vn.danbiet.query.facts;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What came of a case, in one list for all kinds. */
public enum CaseOutcome implements Worded {
    ANSWERED("đã trả lời", "answered"),
    RIGHT("đúng", "right"),
    PARTLY("đúng một phần", "partly right"),
    WRONG("sai", "wrong"),
    VIOLATED("có vi phạm", "a violation"),
    PARTLY_VIOLATED("vi phạm một phần", "a violation in part"),
    NOT_VIOLATED("không có vi phạm", "no violation"),
    PROTECTED("đã bảo vệ", "protected"),
    GUIDED("đã hướng dẫn", "guided"),
    REFUSED("không thụ lý, không áp dụng", "refused"),
    FILED("lưu đơn, không xử lý", "filed or left without action"),
    SPLIT("đã tách đơn", "split"),
    PASSED_ON("đã chuyển cơ quan ngoài hệ thống", "passed on to a body outside"),
    WITHDRAWN("người gửi rút", "withdrawn"),
    TERMINATED("đình chỉ", "terminated"),
    UPHELD("kết luận lần trước được giữ nguyên", "the first conclusion stands");

    private final Phrase phrase;

    CaseOutcome(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
