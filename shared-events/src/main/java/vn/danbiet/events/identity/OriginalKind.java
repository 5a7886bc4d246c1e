package vn.danbiet.events.identity;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What an original is. */
public enum OriginalKind implements Worded {
    TEXT("văn bản", "a text"),
    FILE("tệp", "a file");

    private final Phrase phrase;

    OriginalKind(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
