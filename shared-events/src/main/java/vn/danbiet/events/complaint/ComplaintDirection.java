package vn.danbiet.events.complaint;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What is proposed for a complaint after reading it, by its content and not its title (TT05 6). */
public enum ComplaintDirection implements Worded {
    OWN("thuộc thẩm quyền", "own"),
    GUIDE("hướng dẫn", "guide the complainant"),
    FORWARD("chuyển đến cơ quan có thẩm quyền", "forward to the competent unit");

    private final Phrase phrase;

    ComplaintDirection(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
