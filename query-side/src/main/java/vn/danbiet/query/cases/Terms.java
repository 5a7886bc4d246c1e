package vn.danbiet.query.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.events.term.TermNature;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermState;

/** The terms of a case, in the order in which they began. */
public final class Terms {
    private Terms() {}

    /** The terms after any event of the case. */
    public static List<Term> after(List<Term> before, CaseEvent event) {
        return switch (event) {
            case TermArmed armed -> Stream.concat(before.stream(), Stream.of(Term.of(armed))).toList();
            case TermEvent next ->
                before.stream().map(term -> term.id().equals(next.term()) ? term.after(next) : term).toList();
            default -> before;
        };
    }

    /** The last day of the duty that ends first; nothing where no duty's clock runs. */
    public static @Nullable LocalDate due(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.nature() == TermNature.DUTY && term.state() == TermState.RUNNING)
                .map(Term::due)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
