package vn.danbiet.query.term;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.law.Explanation;

/**
 * The last day of a term, and why it is that day.
 *
 * @param rule the one in force on {@code start}
 * @param pack version of the policy pack
 * @param calendar version of the working calendar
 * @param due the last day, to its end in Viet Nam; nothing while the clock stands still
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Calculation(
        String rule,
        String variant,
        LocalDate start,
        @Nullable LocalDate due,
        Phrase step,
        String citation,
        int pack,
        int calendar,
        Explanation explanation) {

    static Calculation of(Explanation explanation) {
        return new Calculation(explanation.rule(), explanation.variant(), explanation.start(), explanation.due(),
                explanation.step(), explanation.citation(), explanation.pack(), explanation.calendar(), explanation);
    }
}
