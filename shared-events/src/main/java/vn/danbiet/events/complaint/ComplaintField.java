package vn.danbiet.events.complaint;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** The fields that report form 02/XLD (TT01-24) counts complaints by. */
public enum ComplaintField implements Worded {
    POLICY("chế độ, chính sách", "policy"),
    LAND_HOUSING("đất đai, nhà ở", "land and housing"),
    OTHER_ADMINISTRATIVE("hành chính khác", "other administrative"),
    JUDICIAL("tư pháp", "judicial"),
    PARTY("Đảng", "Party"),
    OTHER("khác", "other");

    private final Phrase phrase;

    ComplaintField(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
