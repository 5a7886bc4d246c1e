package vn.danbiet.command.casefile;

import java.util.List;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;
import vn.danbiet.law.TermFamily;

/**
 * What an act does to terms of its case, as a column of the table of acts.
 *
 * @param families those of them that the case has: a first settlement has no term for a second one
 */
public record TermEffect(Kind kind, List<TermFamily> families) {

    /** What becomes of the term. */
    public enum Kind implements Worded {
        ARMS("bắt đầu", "begins"),
        MEETS("hoàn thành", "meets"),
        ENDS("chấm dứt", "ends"),
        PAUSES("tạm dừng", "pauses"),
        RESUMES("tiếp tục", "resumes");

        private final Phrase phrase;

        Kind(String vi, String en) {
            phrase = new Phrase(vi, en);
        }

        @Override
        public Phrase phrase() {
            return phrase;
        }
    }

    public static TermEffect arms(TermFamily... families) {
        return new TermEffect(Kind.ARMS, List.of(families));
    }

    public static TermEffect meets(TermFamily... families) {
        return new TermEffect(Kind.MEETS, List.of(families));
    }

    public static TermEffect ends(TermFamily... families) {
        return new TermEffect(Kind.ENDS, List.of(families));
    }

    public static TermEffect pauses(TermFamily... families) {
        return new TermEffect(Kind.PAUSES, List.of(families));
    }

    public static TermEffect resumes(TermFamily... families) {
        return new TermEffect(Kind.RESUMES, List.of(families));
    }
}
