package vn.danbiet.query.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Counting;
import vn.danbiet.law.Days;
import vn.danbiet.law.Explanation;
import vn.danbiet.law.Law;
import vn.danbiet.law.NoSuchRule;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;
import vn.danbiet.law.TermRefusal;
import vn.danbiet.law.TermRule;

/** A term that is in no case: it is armed, paused and extended as one in a case would be, and bound by the same articles. */
final class Hypothetical {
    private static final TermId NO_CASE = TermId.of("calculation", 1);

    private final Law law;
    private Term term;

    private Hypothetical(Law law, Term term) {
        this.law = law;
        this.term = term;
    }

    /**
     * @throws NoSuchRule where there is none of that name, or none in force on the day it is counted from
     * @throws TermRefusal where the law does not allow a pause or an extension
     */
    static Explanation explain(TermQuestion question, Law law) {
        TermRule rule = rule(question, law);
        Instant begin = Days.startOf(question.start());
        var term = Term.of(Term.arm(NO_CASE, begin, law, rule.family(), rule.variant(), question.start()));
        var hypothetical = new Hypothetical(law, term);
        steps(question).forEach(hypothetical::take);
        return Counting.explain(hypothetical.term, law);
    }

    /** By the id of a rule, or of a step through all its rules: a step's oldest rule often has the step's own name. */
    private static TermRule rule(TermQuestion question, Law law) {
        boolean isRule = law.pack().rules().stream().anyMatch(rule -> rule.id().equals(question.rule()));
        List<TermRule> inForce = law.pack()
                .rules()
                .stream()
                .filter(rule -> rule.family().id().equals(question.rule()) && rule.isInForceOn(question.start()))
                .toList();
        if (!isRule && !inForce.isEmpty()) {
            return law.ruleById(inForce.getFirst().id(), question.variant(), question.start());
        }
        return law.ruleById(question.rule(), question.variant(), question.start());
    }

    /** What happens to the term, day after day; on one day in the order in which it was asked. */
    private static List<Step> steps(TermQuestion question) {
        List<Step> steps = new ArrayList<>();
        for (TermQuestion.StoppedClock pause : Objects.requireNonNullElse(question.pauses(),
                List.<TermQuestion.StoppedClock>of())) {
            steps.add(new Step(pause.from(), (term, at, law) -> term.pause(at, pause.from(), pause.ground(), law)));
            LocalDate on = pause.on();
            if (on != null) {
                steps.add(new Step(on, (term, at, law) -> term.resume(at, on, law)));
            }
        }
        for (TermQuestion.MoreTime more : Objects.requireNonNullElse(question.extensions(),
                List.<TermQuestion.MoreTime>of())) {
            steps.add(new Step(more.on(), (term, at, law) -> term.extend(at, more.days(), "-", law)));
        }
        steps.sort(Comparator.comparing(Step::day));
        return steps;
    }

    private void take(Step step) {
        term = term.after(step.act.on(term, Days.startOf(step.day), law));
    }

    private record Step(LocalDate day, Act act) {}

    private interface Act {
        TermEvent on(Term term, Instant at, Law law);
    }
}
