package vn.danbiet.events.petition;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** The fields that report form 04/XLD (TT01-24) counts petitions by. */
public enum SubjectField implements Worded {
    POLICY("chế độ, chính sách", "policy"),
    LAND_HOUSING("đất đai, nhà ở", "land and housing"),
    JUDICIAL("tư pháp", "judicial"),
    OTHER("khác", "other");

    private final Phrase phrase;

    SubjectField(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
