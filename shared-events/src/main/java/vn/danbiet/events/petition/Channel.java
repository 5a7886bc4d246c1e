package vn.danbiet.events.petition;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** How a petition came in. */
public enum Channel implements Worded {
    COUNTER("trực tiếp tại nơi tiếp công dân", "in person at the reception"),
    POST("qua bưu chính", "by post"),
    PHONE("qua điện thoại", "by phone"),
    ONLINE("trực tuyến", "online");

    private final Phrase phrase;

    Channel(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
