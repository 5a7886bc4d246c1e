package vn.danbiet.law;

import java.time.LocalDate;
import vn.danbiet.events.Phrase;

/**
 * A day, or a run of days that are alike, in a count.
 *
 * @param from the first that is come to; in a count backwards, the latest
 * @param to the last that is come to
 * @param counts whether they count towards the length
 * @param counted how many have been counted once they are over
 */
public record Stretch(LocalDate from, LocalDate to, Why why, boolean counts, int counted, Phrase told) {

    /** Why a day counts or does not. */
    public enum Why {
        /** It is counted from this day, which itself does not count (Civil Code art. 147.2). */
        START,
        COUNTED,
        WORKED_SATURDAY,
        WEEKEND,
        DAY_OFF,
        PROVISIONAL_DAY_OFF,
        PAUSED,
        /**
         * A weekend or a day off on which the term cannot end: the day that would have been its last, which counts, and
         * those until the next working day, which do not (Civil Code art. 148.5).
         */
        ROLLED,
        /** A day of the calendar period within which something has to be done. */
        PERIOD,
        /** The last day. It counts, unless the end had to be moved to it. */
        DUE
    }
}
