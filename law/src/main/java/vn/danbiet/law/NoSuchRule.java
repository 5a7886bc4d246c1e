package vn.danbiet.law;

import vn.danbiet.events.Phrase;

/** No rule of the policy pack answers: the step, the variant or the day is none that the law knows. */
public final class NoSuchRule extends RuntimeException {
    private final transient Phrase phrase;

    NoSuchRule(Phrase phrase) {
        super(phrase.en());
        this.phrase = phrase;
    }

    /** What was asked for, and what is in force when. */
    public Phrase phrase() {
        return phrase;
    }
}
