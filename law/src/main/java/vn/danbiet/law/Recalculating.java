package vn.danbiet.law;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.term.TermRecalculated;

/**
 * Counts a running term anew by a later version of the law as we apply it. Its rule stays, in its corrected wording;
 * where the corrected pack says that it was not in force on the day the term is counted from, the one that was takes its
 * place. What was added by extensions stays added.
 */
final class Recalculating {
    private Recalculating() {}

    static Optional<TermRecalculated> recalculate(Term term, Instant at, Law law, String reason) {
        if (term.state() != TermState.RUNNING || isEarlier(law, term)) {
            return Optional.empty();
        }
        TermRule rule = ruleOf(term, law);
        int length = rule.length() + term.extensions().stream().mapToInt(Extension::days).sum();
        var counted = Counting.count(new Counting.Basis(rule, term.variant(), length, rule.unit(), term.start(),
                term.pauses(), term.extensions()), law.calendar());
        boolean moved = !counted.certainDue().equals(term.due()) || !counted.certainWarnFrom().equals(term.warnFrom())
                || length != term.length() || rule.unit() != term.unit() || !rule.id().equals(term.rule());
        return moved
                ? Optional.of(
                        new TermRecalculated(term.id(), at, rule.id(), law.pack().version(), law.calendar().version(),
                                length, rule.unit(), counted.certainDue(), counted.certainWarnFrom(), reason))
                : Optional.empty();
    }

    /** A node that has not heard of the latest amendment yet does not turn the clock back. */
    private static boolean isEarlier(Law law, Term term) {
        return law.pack().version() < term.pack() || law.calendar().version() < term.calendar();
    }

    private static TermRule ruleOf(Term term, Law law) {
        TermRule row = law.row(term.rule(), term.armedVariant());
        if (row.isInForceOn(term.start())) {
            return row;
        }
        return law.pack()
                .of(term.family())
                .filter(rule -> rule.variant().equals(term.armedVariant()) && rule.isInForceOn(term.start()))
                .findFirst()
                .orElse(row);
    }
}
