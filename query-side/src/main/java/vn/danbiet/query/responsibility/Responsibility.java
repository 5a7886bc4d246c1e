package vn.danbiet.query.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Delegation;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Since;
import vn.danbiet.events.organisation.Tenure;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.events.organisation.UnitEnd;
import vn.danbiet.law.Days;
import vn.danbiet.query.responsibility.Spells.Spell;

/**
 * Which unit and which head answered for a case, without a gap from its receipt on. The case says which unit was in
 * charge, the organisation who led it; a unit that ended is followed by its successor from that day on, also before the
 * case was passed to it on record.
 *
 * @param intervals in order, each until the next begins
 */
record Responsibility(String id, List<Answering> intervals) {

    static Responsibility of(String id, List<? extends CaseEvent> history, OrganisationChart chart, Instant now) {
        var intervals = new ArrayList<Answering>();
        List<Spell> charges = charges(history);
        for (int i = 0; i < charges.size(); i++) {
            Spell charge = charges.get(i);
            Instant until = i + 1 < charges.size() ? charges.get(i + 1).from() : null;
            turningPoints(charge, until, chart, now).forEach(from -> add(intervals, answering(charge, from, chart)));
        }
        return new Responsibility(id, List.copyOf(intervals));
    }

    private static List<Spell> charges(List<? extends CaseEvent> history) {
        Spells charges = Spells.NONE;
        for (CaseEvent event : history) {
            UnitId unit = event.putInCharge().orElse(null);
            charges = unit == null ? charges : charges.with(unit, event.occurredAt());
        }
        return charges.spells();
    }

    private static Answering answering(Spell charge, Instant from, OrganisationChart chart) {
        LocalDate day = Days.of(from);
        UnitId unit = chart.successor(charge.unit(), day);
        return Answering.of(unit, chart.unit(unit), day, from);
    }

    private static void add(List<Answering> intervals, Answering next) {
        if (intervals.isEmpty()) {
            intervals.add(next);
        } else if (!intervals.getLast().isAs(next)) {
            intervals.add(intervals.removeLast().endedAt(next.from()));
            intervals.add(next);
        }
    }

    /** The moments up to now at which somebody else may have come to answer, the first of the charge among them. */
    private static SortedSet<Instant> turningPoints(Spell charge, @Nullable Instant until, OrganisationChart chart,
            Instant now) {
        Instant end = until == null ? now : until;
        var moments = new TreeSet<Instant>();
        moments.add(charge.from());
        successors(charge.unit(), chart).flatMap(Responsibility::firstDays)
                .map(Days::startOf)
                .filter(moment -> moment.isAfter(charge.from()) && moment.isBefore(end))
                .forEach(moments::add);
        return moments;
    }

    /** The unit, its heir, the heir's heir. */
    private static Stream<Unit> successors(UnitId unit, OrganisationChart chart) {
        return Stream
                .iterate(chart.unit(unit), Optional::isPresent,
                        one -> one.flatMap(ending -> Optional.ofNullable(ending.end()))
                                .flatMap(end -> chart.unit(end.heir())))
                .flatMap(Optional::stream);
    }

    private static Stream<LocalDate> firstDays(Unit unit) {
        Stream<LocalDate> begins = Stream
                .of(unit.names().stream().map(Since::from), unit.leaders().stream().map(Tenure::from),
                        unit.delegations().stream().map(Delegation::from),
                        Stream.ofNullable(unit.end()).map(UnitEnd::from))
                .flatMap(days -> days);
        Stream<LocalDate> lastDays = Stream
                .concat(unit.leaders().stream().map(Tenure::until), unit.delegations().stream().map(Delegation::until))
                .filter(Objects::nonNull);
        return Stream.concat(begins, lastDays.map(day -> day.plusDays(1)));
    }
}
