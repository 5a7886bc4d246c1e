package vn.danbiet.events.violation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** How the one accused explained themselves. */
public enum ExplanationForm implements Worded {
    LETTER("bằng văn bản", "in a letter"),
    MINUTES("bằng biên bản làm việc", "in minutes");

    private final Phrase phrase;

    ExplanationForm(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
