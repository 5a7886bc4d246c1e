package vn.danbiet.query.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.violation.AppealOutcome;
import vn.danbiet.law.Days;
import vn.danbiet.law.TermFamily;
import vn.danbiet.query.accountability.Contribution.Event;
import vn.danbiet.query.facts.CaseFact;
import vn.danbiet.query.facts.CaseOutcome;
import vn.danbiet.query.facts.FactKind;
import vn.danbiet.query.facts.KnownCase;
import vn.danbiet.query.facts.KnownTerm;
import vn.danbiet.query.facts.TermFacts.Move;
import vn.danbiet.query.facts.TermFacts.Step;
import vn.danbiet.query.responsibility.Spells;
import vn.danbiet.query.responsibility.Spells.Answerer;

/**
 * What a case contributes to which figure of whom, by the end of a day. It follows from its arguments alone: figures, and
 * the lists that they open down to, are both made of it.
 */
public final class Contributions {
    private static final Set<String> ENFORCEMENT = ids(TermFamily.ENFORCEMENT, TermFamily.CONCLUSION_HANDLING,
            TermFamily.ENFORCEMENT_REPORT, TermFamily.VIOLATION_REMEDY);
    private static final Set<String> PUBLICATION = ids(TermFamily.COMPLAINT_PUBLICATION, TermFamily.PUBLICATION_MEETING,
            TermFamily.CONCLUSION_PUBLICATION, TermFamily.COMMUNE_PUBLICATION);

    private final KnownCase one;
    private final OrganisationChart chart;
    private final LocalDate lastDay;
    private final Instant end;
    private final List<Ended> ranOut;
    private final List<Contribution> found = new ArrayList<>();

    private Contributions(KnownCase one, OrganisationChart chart, LocalDate lastDay) {
        this.one = one;
        this.chart = chart;
        this.lastDay = lastDay;
        this.end = Days.endOf(lastDay).minusMillis(1);
        this.ranOut = one.terms().stream().flatMap(term -> ended(term).stream()).toList();
    }

    private static Set<String> ids(TermFamily... families) {
        return Set.copyOf(Stream.of(families).map(TermFamily::id).toList());
    }

    /**
     * All that the case contributes, in no order, for everybody who ever answered for it.
     *
     * @param one as it was known at some position
     * @param again the cases that it came before the superior as, as they were known then
     * @param chart as it was on record then
     * @param lastDay the last day that counts: what happens later does not, and what is due later is not overdue
     */
    public static List<Contribution> of(KnownCase one, List<KnownCase> again, OrganisationChart chart,
            LocalDate lastDay) {
        var contributions = new Contributions(one, chart, lastDay);
        if (!one.opening().occurredAt().isAfter(contributions.end)) {
            contributions.course();
            contributions.terms();
            one.facts()
                    .stream()
                    .filter(fact -> !fact.occurredAt().isAfter(contributions.end))
                    .forEach(contributions::fact);
            contributions.overturned(again);
            contributions.violations();
            contributions.rating();
        }
        return List.copyOf(contributions.found);
    }

    /** The cases before the superior that have to be known, by their ids. */
    public static Stream<String> again(KnownCase one) {
        return one.all(FactKind.APPEALED).map(CaseFact::detail).filter(Objects::nonNull);
    }

    private void course() {
        add(Figure.OPENED, one.opening());
        List<Answerer> late = ranOut.stream().map(Ended::answerer).distinct().toList();
        Optional<CaseFact> closing = one.closing(end);
        if (closing.isPresent()) {
            CaseFact fact = closing.get();
            add(Figure.CLOSED, fact, one.spells(), one.outcome(end).map(CaseOutcome::name).orElseGet(fact::detail));
            if (late.isEmpty()) {
                add(Figure.CLOSED_IN_TIME, fact);
            }
            late.forEach(
                    answerer -> add(Figure.CLOSED_LATE, Days.of(fact.occurredAt()), answerer, null, 0, Event.of(fact)));
        } else {
            Answerer now = one.spells().answererAt(end, chart);
            Event opening = Event.of(one.opening());
            add(Figure.OPEN, lastDay, now, null, 0, opening);
            if (late.isEmpty()) {
                add(Figure.OPEN_IN_TIME, lastDay, now, null, 0, opening);
            }
            late.forEach(answerer -> add(Figure.OPEN_OVERDUE, lastDay, answerer, null, 0,
                    ranOut.stream()
                            .filter(ended -> ended.answerer.equals(answerer))
                            .map(ended -> Event.of(ended.term.evidence()))
                            .findFirst()
                            .orElseThrow()));
        }
    }

    /** A duty that ran out, and who answered on its last day: not who came in the morning after. */
    private record Ended(KnownTerm term, LocalDate due, Answerer answerer) {}

    private Optional<Ended> ended(KnownTerm term) {
        return term.ranOutBy(end)
                .map(due -> new Ended(term, due, one.spells().answererAt(Days.endOf(due).minusMillis(1), chart)));
    }

    private void terms() {
        ranOut.forEach(ended -> {
            KnownTerm term = ended.term;
            Event event = Event.of(term.evidence());
            String family = term.facts().family();
            add(Figure.BREACHES, ended.due, ended.answerer, family, daysLate(term, ended.due), event);
            if (ENFORCEMENT.contains(family)) {
                add(Figure.ENFORCEMENT_OVERDUE, ended.due, ended.answerer, family, 0, event);
            }
            if (PUBLICATION.contains(family)) {
                add(Figure.PUBLICATION_OVERDUE, ended.due, ended.answerer, family, 0, event);
            }
        });
        one.terms().stream().filter(KnownTerm::isDuty).flatMap(term -> term.steps().stream()).forEach(this::step);
    }

    /** Until it was done, or ended otherwise; at most until the last day. */
    private int daysLate(KnownTerm term, LocalDate due) {
        LocalDate until = term.end()
                .map(done -> done.day() == null ? Days.of(done.occurredAt()) : done.day())
                .filter(day -> day.isBefore(lastDay))
                .orElse(lastDay);
        return Math.toIntExact(ChronoUnit.DAYS.between(due, until));
    }

    private void step(Step step) {
        if (!step.occurredAt().isAfter(end) && (step.move() == Move.EXTENDED || step.move() == Move.PAUSED)) {
            add(step.move() == Move.EXTENDED ? Figure.EXTENSIONS : Figure.PAUSES, Days.of(step.occurredAt()),
                    one.spells().answererAt(step.occurredAt(), chart), step.ground(), 0, Event.of(step));
        }
    }

    private void fact(CaseFact fact) {
        switch (fact.kind()) {
            case REOPENED -> add(Figure.REOPENED, fact);
            case URGED -> add(Figure.URGED, fact, one.spells(), fact.detail());
            case TRANSFER_OFFERED -> add(Figure.TRANSFERS_OFFERED, fact);
            case TRANSFER_DECLINED -> add(Figure.TRANSFERS_DECLINED, fact);
            case TRANSFER_ACCEPTED -> handedOver(fact);
            case TAKEN_OVER -> add(Figure.TAKEN_OVER, fact, one.spellsBefore(fact), null);
            case PASSED_TO_SUPERIOR -> add(Figure.PASSED_TO_SUPERIOR, fact, one.spellsBefore(fact), null);
            case ENFORCEMENT_BEGUN -> add(Figure.ENFORCEMENT_BEGUN, fact);
            case ENFORCEMENT_DONE -> add(Figure.ENFORCEMENT_DONE, fact);
            case PUBLISHED -> add(Figure.PUBLISHED, fact, one.spells(), fact.detail());
            case WITHHELD -> add(Figure.WITHHELD, fact, one.spells(), fact.detail());
            case COURT_OVERTURNED ->
                add(Figure.COURT_OVERTURNED, Days.of(fact.occurredAt()), decider(fact), null, 0, Event.of(fact));
            default -> {
                // Counted with the whole of the case, or not at all.
            }
        }
    }

    private void handedOver(CaseFact fact) {
        Spells before = one.spellsBefore(fact);
        add(Figure.HANDED_OVER, fact, before, null);
        if (before.spells().stream().anyMatch(spell -> spell.unit().equals(fact.unit()))) {
            add(Figure.HANDED_BACK, fact, before, null);
        }
    }

    /**
     * What the superior overturned is told by the case of the second instance; who is overturned, by this one. A violation
     * is appealed in its own case.
     */
    private void overturned(List<KnownCase> again) {
        Stream<CaseFact> there = one.kind() == CaseKind.VIOLATION
                ? facts(FactKind.OVERTURNED)
                : again.stream()
                        .flatMap(other -> other.all(FactKind.OVERTURNED))
                        .filter(fact -> !fact.occurredAt().isAfter(end));
        there.forEach(fact -> add(Figure.OVERTURNED, Days.of(fact.occurredAt()), decider(fact), fact.detail(), 0,
                Event.of(fact)));
    }

    /** Who answered when it was decided what the fact is about. */
    private Answerer decider(CaseFact fact) {
        Instant decided = one.all(FactKind.OUTCOME)
                .filter(outcome -> outcome.position() < fact.position())
                .reduce((_, later) -> later)
                .map(CaseFact::occurredAt)
                .orElse(fact.occurredAt());
        return one.spells().answererAt(decided, chart);
    }

    /** A conclusion that was annulled found nothing. */
    private void violations() {
        if (one.kind() != CaseKind.VIOLATION) {
            return;
        }
        long annulled = facts(FactKind.OVERTURNED).filter(fact -> AppealOutcome.ANNULLED.name().equals(fact.detail()))
                .mapToLong(CaseFact::position)
                .max()
                .orElse(0);
        long last = facts(FactKind.VIOLATION_FOUND).mapToLong(CaseFact::position).max().orElse(0);
        if (last <= annulled) {
            return;
        }
        Optional<CaseFact> remedied = facts(FactKind.REMEDIED).reduce((_, later) -> later);
        facts(FactKind.VIOLATION_FOUND).filter(fact -> fact.position() == last).forEach(fact -> {
            Answerer answerer = Answerer.of(Objects.requireNonNull(fact.unit()), Objects.requireNonNull(fact.day()),
                    chart);
            add(Figure.VIOLATIONS_FOUND, Days.of(fact.occurredAt()), answerer, fact.detail(), 0, Event.of(fact));
            remedied.ifPresent(done -> add(Figure.VIOLATIONS_REMEDIED, Days.of(done.occurredAt()), answerer,
                    fact.detail(), 0, Event.of(done)));
        });
    }

    private void rating() {
        one.last(FactKind.RATED, end)
                .ifPresent(fact -> add(Figure.RATED, Days.of(fact.occurredAt()), decider(fact), null,
                        Objects.requireNonNull(fact.number()), Event.of(fact)));
    }

    private Stream<CaseFact> facts(FactKind kind) {
        return one.all(kind).filter(fact -> !fact.occurredAt().isAfter(end));
    }

    private void add(Figure figure, CaseFact fact) {
        add(figure, fact, one.spells(), null);
    }

    private void add(Figure figure, CaseFact fact, Spells spells, @Nullable String group) {
        add(figure, Days.of(fact.occurredAt()), spells.answererAt(fact.occurredAt(), chart), group, 0, Event.of(fact));
    }

    private void add(Figure figure, LocalDate day, Answerer answerer, @Nullable String group, int amount, Event event) {
        found.add(new Contribution(figure, one.id(), one.kind(), day, answerer, group, amount, event));
    }
}
