package vn.danbiet.query.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.term.LengthUnit;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.term.TermId;
import vn.danbiet.events.term.TermNature;
import vn.danbiet.law.Extension;
import vn.danbiet.law.Pause;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermState;

/**
 * A term as staff see it.
 *
 * @param step of the procedure, in words
 * @param due its last day; while it is paused, what it was before
 * @param overdue whether the unit in charge should have acted by now
 * @param breached whether that was put on record, against whoever was in charge then
 */
public record ToldTerm(
        TermId id,
        String rule,
        Phrase step,
        TermNature nature,
        Phrase natureText,
        String variant,
        int length,
        LengthUnit unit,
        LocalDate start,
        LocalDate due,
        TermState state,
        boolean overdue,
        boolean warned,
        boolean breached,
        List<ToldPause> pauses,
        List<Extension> extensions) {

    /** All of them, also those that are over. */
    public static List<ToldTerm> all(List<Term> terms, Instant now) {
        return terms.stream().map(term -> of(term, now)).toList();
    }

    /** Those whose clock runs or stands still. */
    public static List<ToldTerm> open(List<Term> terms, Instant now) {
        return all(terms.stream().filter(Term::isOpen).toList(), now);
    }

    private static ToldTerm of(Term term, Instant now) {
        return new ToldTerm(term.id(), term.rule(), term.step(), term.nature(), term.nature().phrase(), term.variant(),
                term.length(), term.unit(), term.start(), term.due(), term.state(), term.isOverdue(now),
                term.marks().warned(), term.marks().breached(), term.pauses().stream().map(ToldPause::of).toList(),
                term.extensions());
    }

    /**
     * Days that do not count.
     *
     * @param from the last day that counts
     * @param on the last day that does not; nothing while the clock stands still
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ToldPause(
            LocalDate from,
            @Nullable LocalDate on,
            PauseGround ground,
            Phrase groundText,
            String citation) {
        static ToldPause of(Pause pause) {
            return new ToldPause(pause.from(), pause.on(), pause.ground(), pause.ground().phrase(), pause.citation());
        }
    }
}
