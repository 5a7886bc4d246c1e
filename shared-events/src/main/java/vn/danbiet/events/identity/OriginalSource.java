package vn.danbiet.events.identity;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Who handed an original in. */
public enum OriginalSource implements Worded {
    PETITIONER("người gửi", "the petitioner"),
    OFFICE("cơ quan ghi nhận", "the office, on record for them");

    private final Phrase phrase;

    OriginalSource(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
