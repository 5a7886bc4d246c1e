package vn.danbiet.query.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.UnitId;
import vn.danbiet.law.Days;
import vn.danbiet.query.facts.KnownCase;
import vn.danbiet.query.responsibility.Spells;

/**
 * The course of one case, as supervision counts it. A case that ended was settled in time if no duty in it had run out
 * before; one that was not, or is open and overdue, counts against the unit that was in charge on the day on which the
 * first duty ran out, and against no other: who took it over late is not to blame, and who let it run out cannot pass
 * that on.
 *
 * @param stays with each unit, in order
 * @param duties the last days of the duties that were not done in time or are still to be done, each with the unit that
 *        answers for it, the earliest first
 * @param opened the day on which it was received
 */
record Course(CaseKind kind, @Nullable String field, LocalDate opened, List<Stay> stays, List<Duty> duties) {

    /** A last day, and who is in charge on it as far as is known. */
    record Duty(LocalDate due, UnitId unit) {
        boolean ranOut(Instant at) {
            return !at.isBefore(Days.endOf(due));
        }
    }

    static Course of(KnownCase known, UnaryOperator<UnitId> successor) {
        List<Stay> stays = Stay.of(known, successor);
        Instant end = stays.isEmpty() || stays.getLast().lasts() ? Instant.MAX : stays.getLast().until();
        // Whatever still runs runs out some day: which of these days has come is for the one to say who counts.
        List<Duty> duties = known.terms()
                .stream()
                .flatMap(term -> term.ranOutBy(end).stream())
                .map(due -> new Duty(due, successor.apply(unitOn(due, known.spells()))))
                .sorted(Comparator.comparing(Duty::due))
                .toList();
        return new Course(known.kind(), known.field(Instant.MAX).orElse(null), Days.of(known.opening().occurredAt()),
                stays, duties);
    }

    /** At the end of the day; before the first unit, the first. */
    private static UnitId unitOn(LocalDate day, Spells spells) {
        UnitId unit = spells.spells().getFirst().unit();
        for (Spells.Spell spell : spells.spells()) {
            if (spell.from().isBefore(Days.endOf(day))) {
                unit = spell.unit();
            }
        }
        return unit;
    }

    /** The stay that is not over, or the one in which it ended. */
    Stream<Stay> last() {
        return stays.isEmpty() ? Stream.empty() : Stream.of(stays.getLast());
    }
}
