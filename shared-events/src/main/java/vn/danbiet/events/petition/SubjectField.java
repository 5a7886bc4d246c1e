package vn.danbiet.events.petition;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/**
 * The fields that report form 04/XLD (TT01-24) counts petitions by; and feedback on administrative regulations, which has
 * a term of its own (NĐ 20/2008 art. 9) and is counted as other.
 */
public enum SubjectField implements Worded {
    POLICY("chế độ, chính sách", "policy"),
    LAND_HOUSING("đất đai, nhà ở", "land and housing"),
    JUDICIAL("tư pháp", "judicial"),
    ADMINISTRATIVE_REGULATION("quy định hành chính", "administrative regulations"),
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
