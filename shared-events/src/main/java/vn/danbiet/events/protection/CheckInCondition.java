package vn.danbiet.events.protection;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** How somebody who denounced is, as they say. */
public enum CheckInCondition implements Worded {
    SAFE("an toàn, không bị gây khó khăn", "safe, nobody makes it hard for them"),
    WORRIED("lo lắng, có dấu hiệu bị gây khó khăn", "worried, there are signs of pressure"),
    RETALIATED("đang bị trả thù, trù dập", "suffering retaliation"),
    /** Said by an officer who tried. */
    UNREACHABLE("không liên lạc được", "could not be reached");

    private final Phrase phrase;

    CheckInCondition(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    /** Whether somebody has to look after them now. */
    public boolean isAlarming() {
        return this != SAFE;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
