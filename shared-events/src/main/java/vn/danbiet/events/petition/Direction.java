package vn.danbiet.events.petition;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What is proposed for a petition after reading it: by content and request, not by title (TT05 art. 6, LTCD art. 26). */
public enum Direction implements Worded {
    OWN("thuộc thẩm quyền, đủ điều kiện thụ lý", "own and eligible"),
    GUIDE("hướng dẫn", "guide the petitioner"),
    FORWARD("chuyển đến cơ quan có thẩm quyền", "forward to the competent unit"),
    NO_ACTION("không xử lý", "no action"),
    FILE("lưu đơn", "file");

    private final Phrase phrase;

    Direction(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
