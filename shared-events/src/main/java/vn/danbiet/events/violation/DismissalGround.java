package vn.danbiet.events.violation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Why a report is not looked into. */
public enum DismissalGround implements Worded {
    NO_SIGN_OF_VIOLATION("không có dấu hiệu vi phạm", "there is no sign of a violation"),
    NOT_VERIFIABLE("không có thông tin, chứng cứ để kiểm tra", "there is nothing that could be checked"),
    DEALT_WITH_ALREADY("đã được xem xét, xử lý", "it was dealt with already"),
    OUTSIDE_GRASSROOTS_DEMOCRACY("không thuộc phạm vi thực hiện dân chủ ở cơ sở",
            "it is no matter of grassroots democracy");

    private final Phrase phrase;

    DismissalGround(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
