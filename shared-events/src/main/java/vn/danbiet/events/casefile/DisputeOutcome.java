package vn.danbiet.events.casefile;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What the unit in charge says of an entry that was disputed. */
public enum DisputeOutcome implements Worded {
    ENTRY_WAS_WRONG("mục ghi chưa đúng", "the entry was not right"),
    PARTLY_WRONG("mục ghi có phần chưa đúng", "a part of the entry was not right"),
    ENTRY_STANDS("mục ghi đúng", "the entry is right");

    private final Phrase phrase;

    DisputeOutcome(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
