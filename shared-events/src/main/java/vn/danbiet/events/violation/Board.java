package vn.danbiet.events.violation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** The two Boards by which people supervise what is done for them (LDC 34 to 45). */
public enum Board implements Worded {
    PEOPLES_INSPECTION("Ban Thanh tra nhân dân", "People's Inspection Board"),
    INVESTMENT_SUPERVISION("Ban Giám sát đầu tư của cộng đồng", "Community Investment Supervision Board");

    private final Phrase phrase;

    Board(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
