package vn.danbiet.events.casefile;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** How a letter stands to another one. */
public enum LetterLink implements Worded {
    DUPLICATE("trùng với đơn", "is a duplicate of letter", "có đơn trùng", "has as a duplicate letter"),
    REPEATED("gửi lại đơn", "repeats letter", "được gửi lại bằng đơn", "is repeated by letter"),
    RELATED("liên quan đến đơn", "is related to letter", "liên quan đến đơn", "is related to letter");

    private final Phrase phrase;
    private final Phrase seenFromTheOther;

    LetterLink(String vi, String en, String otherVi, String otherEn) {
        phrase = new Phrase(vi, en);
        seenFromTheOther = new Phrase(otherVi, otherEn);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    /** The same link, in the words of the letter at its other end. */
    public Phrase seenFromTheOther() {
        return seenFromTheOther;
    }
}
