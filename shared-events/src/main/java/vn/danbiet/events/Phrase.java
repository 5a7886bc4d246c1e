package vn.danbiet.events;

import java.util.Locale;

/** The same words in Vietnamese and English. */
public record Phrase(String vi, String en) {
    private static final int SHORT = 500;

    /** Fills both sentences; an argument that is itself a phrase takes the sentence's language. */
    public static Phrase of(String vi, String en, Object... args) {
        return new Phrase(fill(vi, args, true), fill(en, args, false));
    }

    /** The beginning of a long text, at most {@value #SHORT} characters. */
    public static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT - 1)) + "…";
    }

    private static String fill(String sentence, Object[] args, boolean vietnamese) {
        if (args.length == 0) {
            return sentence;
        }
        var words = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = switch (args[i]) {
                case Phrase phrase -> vietnamese ? phrase.vi : phrase.en;
                case Worded worded -> vietnamese ? worded.phrase().vi : worded.phrase().en;
                case Object other -> other;
            };
        }
        return String.format(Locale.ROOT, sentence, words);
    }
}
