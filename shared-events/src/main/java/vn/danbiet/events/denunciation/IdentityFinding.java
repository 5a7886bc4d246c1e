package vn.danbiet.events.denunciation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What came of checking who denounced (LTC 24.1). */
public enum IdentityFinding implements Worded {
    CONFIRMED("xác định được người tố cáo", "confirmed"),
    FALSE_NAME("mạo danh", "a false name"),
    NOT_FOUND("không xác định được", "nobody could be found");

    private final Phrase phrase;

    IdentityFinding(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
