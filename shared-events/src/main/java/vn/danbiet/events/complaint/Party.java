package vn.danbiet.events.complaint;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Who takes part in a settlement. */
public enum Party implements Worded {
    COMPLAINANT("người khiếu nại", "the complainant"),
    RESPONDENT("người bị khiếu nại", "the respondent"),
    OTHER("cơ quan, tổ chức, cá nhân liên quan", "others concerned");

    private final Phrase phrase;

    Party(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
