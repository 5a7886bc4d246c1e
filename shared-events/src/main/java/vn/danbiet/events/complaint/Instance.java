package vn.danbiet.events.complaint;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Which settlement a complaint is in: each is a case of its own (LKN 7). */
public enum Instance implements Worded {
    FIRST("giải quyết lần đầu", "first settlement"),
    SECOND("giải quyết lần hai", "second settlement");

    private final Phrase phrase;

    Instance(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
