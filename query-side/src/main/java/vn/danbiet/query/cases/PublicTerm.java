package vn.danbiet.query.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.law.Extension;
import vn.danbiet.law.Pause;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermState;

/**
 * A deadline as anybody sees it: of why it was extended or paused, the category and the article, never the reason in the
 * words of a decision.
 *
 * @param due its last day; while it is paused, what it was before
 * @param overdue whether the unit in charge should have acted by now
 * @param ranOut whether the last day passed before that
 * @param extendedUnder the article under which it was last extended
 * @param paused why its clock stands still, where it does
 * @param pausedUnder the article that allows it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicTerm(
        String rule,
        Phrase step,
        String variant,
        LocalDate start,
        LocalDate due,
        TermState state,
        boolean overdue,
        boolean ranOut,
        int extensions,
        @Nullable String extendedUnder,
        @Nullable Phrase paused,
        @Nullable String pausedUnder) {

    public static List<PublicTerm> all(List<Term> terms, Instant now) {
        return terms.stream().map(term -> of(term, now)).toList();
    }

    private static PublicTerm of(Term term, Instant now) {
        Extension extension = term.extensions().isEmpty() ? null : term.extensions().getLast();
        Pause pause = term.state() == TermState.PAUSED ? term.pauses().getLast() : null;
        return new PublicTerm(term.rule(), term.step(), term.variant(), term.start(), term.due(), term.state(),
                term.isOverdue(now), term.marks().breached(), term.extensions().size(),
                extension == null ? null : extension.citation(), pause == null ? null : pause.ground().phrase(),
                pause == null ? null : pause.citation());
    }
}
