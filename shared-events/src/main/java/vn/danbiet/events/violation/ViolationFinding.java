package vn.danbiet.events.violation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What is found, and concluded, about the violation that was reported. */
public enum ViolationFinding implements Worded {
    VIOLATED("có vi phạm", "a violation"),
    PARTLY("vi phạm một phần", "a violation in part"),
    NOT_VIOLATED("không có vi phạm", "no violation");

    private final Phrase phrase;

    ViolationFinding(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    /** Whether something was violated, be it in part. */
    public boolean isViolation() {
        return this != NOT_VIOLATED;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
