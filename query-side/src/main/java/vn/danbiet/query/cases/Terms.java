package vn.danbiet.query.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.events.term.TermNature;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;
import vn.danbiet.law.TermState;

/** The terms of a case, in the order in which they began. */
public final class Terms {
    /** What the superior has to do by a day is no duty of the unit in charge. */
    private static final Set<String> OF_THE_SUPERIOR = Set.of(TermFamily.OVERDUE_DEMAND.id(),
            TermFamily.VIOLATION_APPEAL_DECISION.id());

    private Terms() {}

    /**
     * Whether the unit in charge has to do something by the last day of a term: one rule for what lists show as due and for
     * what leaders answer for.
     *
     * @param family id of a {@link TermFamily}
     */
    public static boolean isDutyOfTheUnit(TermNature nature, String family) {
        return nature == TermNature.DUTY && !OF_THE_SUPERIOR.contains(family);
    }

    /** The terms after any event of the case. */
    public static List<Term> after(List<Term> before, CaseEvent event) {
        return switch (event) {
            case TermArmed armed -> Stream.concat(before.stream(), Stream.of(Term.of(armed))).toList();
            case TermEvent next ->
                before.stream().map(term -> term.id().equals(next.term()) ? term.after(next) : term).toList();
            default -> before;
        };
    }

    /** The last day of the unit's duty that ends first; nothing where no such clock runs. */
    public static @Nullable LocalDate due(List<Term> terms) {
        return terms.stream()
                .filter(term -> isDutyOfTheUnit(term.nature(), term.family().id()) && term.state() == TermState.RUNNING)
                .map(Term::due)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
