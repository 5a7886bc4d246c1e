package vn.danbiet.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.law.LawText;
import vn.danbiet.events.term.LengthUnit;

/**
 * How a date came about.
 *
 * @param pack version of the policy pack
 * @param lawText what the law itself says, where the decree that is followed says otherwise
 * @param length in all, with extensions
 * @param calendar version of the working calendar
 * @param days every day from the start to the end, in runs of days that are alike
 * @param notes on what to beware of: days off that no decree has fixed, years without a calendar, a parameter of the province
 * @param due the last day; null while the clock stands still
 * @param warnFrom likewise
 * @param summary all of it in a few sentences
 */
public record Explanation(
        String rule,
        String variant,
        int pack,
        Phrase step,
        Phrase countedFrom,
        String citation,
        @Nullable LawText lawText,
        LocalDate start,
        int length,
        LengthUnit unit,
        int calendar,
        List<Stretch> days,
        List<Pause> pauses,
        List<Extension> extensions,
        List<Phrase> notes,
        @Nullable LocalDate due,
        @Nullable LocalDate warnFrom,
        Phrase summary) {}
