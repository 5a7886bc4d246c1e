package vn.danbiet.events.denunciation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What a denunciation turns out to be (LTC 35; Mẫu 12). */
public enum DenunciationOutcome implements Worded {
    RIGHT("tố cáo đúng", "right"),
    PARTLY("tố cáo đúng một phần", "partly right"),
    FALSE("tố cáo sai", "false");

    private final Phrase phrase;

    DenunciationOutcome(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
