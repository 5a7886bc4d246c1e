package vn.danbiet.events.complaint;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What a complaint turns out to be (LKN 31, 40; Mẫu 15, 16). */
public enum Outcome implements Worded {
    RIGHT("khiếu nại đúng toàn bộ", "right"),
    PARTLY("khiếu nại đúng một phần", "partly right"),
    WRONG("khiếu nại sai toàn bộ", "wrong");

    private final Phrase phrase;

    Outcome(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
