package vn.danbiet.law;

import vn.danbiet.events.Phrase;

/** The law does not allow this to be done to a term. */
public final class TermRefusal extends RuntimeException {
    private final String citation;
    private final transient Phrase phrase;

    TermRefusal(String citation, Phrase phrase) {
        super(phrase.en() + " (" + citation + ")");
        this.citation = citation;
        this.phrase = phrase;
    }

    /** The article, for example {@code LKN 28}. */
    public String citation() {
        return citation;
    }

    /** What was wrong and what may be done instead; it quotes the article. */
    public Phrase phrase() {
        return phrase;
    }
}
