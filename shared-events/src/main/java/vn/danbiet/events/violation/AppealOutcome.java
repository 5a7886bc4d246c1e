package vn.danbiet.events.violation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What the superior decides on an appeal. */
public enum AppealOutcome implements Worded {
    UPHELD("giữ nguyên", "upheld"),
    CHANGED("sửa đổi một phần", "changed in part"),
    ANNULLED("hủy bỏ kết luận", "annulled");

    private final Phrase phrase;

    AppealOutcome(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
