package vn.danbiet.events.identity;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What an original was read for. */
public enum ReadingPurpose implements Worded {
    CLEARING("làm bản đã lược bỏ danh tính", "to make a cleared copy"),
    VERIFICATION("đối chiếu khi xác minh", "to compare it during the verification"),
    PROTECTION("bảo vệ người tố cáo", "to protect the denouncer"),
    LEGAL_REQUEST("theo yêu cầu của cơ quan có thẩm quyền", "a competent authority asked for it");

    private final Phrase phrase;

    ReadingPurpose(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
