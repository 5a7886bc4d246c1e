package vn.danbiet.events.violation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** How an inspection comes about. */
public enum InspectionManner implements Worded {
    PLANNED("theo kế hoạch", "by plan"),
    AD_HOC("đột xuất", "ad hoc"),
    SELF_CHECK("tự kiểm tra", "by self-check");

    private final Phrase phrase;

    InspectionManner(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
