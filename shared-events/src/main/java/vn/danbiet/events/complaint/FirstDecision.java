package vn.danbiet.events.complaint;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What a second settlement does to the first one, as form 01/KQGQ counts it. */
public enum FirstDecision implements Worded {
    UPHELD("công nhận quyết định giải quyết lần đầu", "upholds the first decision"),
    CHANGED("hủy, sửa quyết định giải quyết lần đầu", "changes the first decision"),
    NONE_WAS_MADE("lần đầu quá hạn không giải quyết", "none was made in time");

    private final Phrase phrase;

    FirstDecision(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
