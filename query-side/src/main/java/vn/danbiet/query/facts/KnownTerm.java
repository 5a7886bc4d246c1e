package vn.danbiet.query.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.danbiet.law.Days;
import vn.danbiet.query.cases.Terms;
import vn.danbiet.query.facts.TermFacts.Move;
import vn.danbiet.query.facts.TermFacts.Step;

/**
 * A term of a case as it was known at some position.
 *
 * @param steps up to that position; never empty
 */
public record KnownTerm(TermFacts facts, List<Step> steps) {
    private static final Set<Move> DATING = Set.of(Move.ARMED, Move.EXTENDED, Move.RESUMED, Move.RECALCULATED);

    static Optional<KnownTerm> of(TermFacts facts, long position) {
        List<Step> steps = facts.steps().stream().filter(step -> step.position() <= position).toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new KnownTerm(facts, steps));
    }

    /** Whether the unit in charge has to do something by its last day. */
    public boolean isDuty() {
        return Terms.isDutyOfTheUnit(facts.nature(), facts.family());
    }

    /** Its last day; while it stands still, what it was before. */
    public LocalDate due() {
        return Objects.requireNonNull(dating().day());
    }

    /** The step by which its last day is what it is. */
    public Step dating() {
        return steps.reversed().stream().filter(step -> DATING.contains(step.move())).findFirst().orElseThrow();
    }

    /** Its end: that it was met, or ended otherwise; nothing while it is open. */
    public Optional<Step> end() {
        return steps.stream().filter(step -> step.move() == Move.MET || step.move() == Move.ENDED).findFirst();
    }

    /** The pause during which it stands still, also when it ended in it. */
    public Optional<Step> pause() {
        Step last = steps.getFirst();
        for (Step step : steps) {
            if (step.move() == Move.PAUSED || step.move() == Move.RESUMED) {
                last = step;
            }
        }
        return last.move() == Move.PAUSED ? Optional.of(last) : Optional.empty();
    }

    /** Whether it was open and its clock ran at a moment. */
    public boolean isRunningAt(Instant moment) {
        return !steps.getFirst().occurredAt().isAfter(moment) && pause().isEmpty()
                && end().filter(end -> !end.occurredAt().isAfter(moment)).isEmpty();
    }

    /**
     * Its last day, where that is over at a moment and what it asks for was not done by then. What turns out later to have
     * been done in time was no breach.
     */
    public Optional<LocalDate> ranOutBy(Instant moment) {
        LocalDate due = due();
        boolean ranOut = !moment.isBefore(Days.endOf(due))
                && pause().map(pause -> Objects.requireNonNull(pause.day()).isAfter(due)).orElse(true)
                && end().map(end -> isLate(end, due)).orElse(true);
        return ranOut && isDuty() ? Optional.of(due) : Optional.empty();
    }

    private static boolean isLate(Step end, LocalDate due) {
        return end.move() == Move.MET
                ? Boolean.FALSE.equals(end.inTime())
                : !end.occurredAt().isBefore(Days.endOf(due));
    }

    /** The event to show for it that it ran out: that it did is on record, or else by when it should have been done. */
    public Step evidence() {
        return steps.reversed()
                .stream()
                .filter(step -> step.move() == Move.BREACHED && due().equals(step.day()))
                .findFirst()
                .orElseGet(() -> end().orElseGet(this::dating));
    }
}
