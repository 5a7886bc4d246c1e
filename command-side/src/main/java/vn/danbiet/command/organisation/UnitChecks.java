package vn.danbiet.command.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.OrganisationEvent;
import vn.danbiet.events.organisation.Since;
import vn.danbiet.events.organisation.Unit;

/** Whether the units of an order are what the order takes them for on its day. */
record UnitChecks(OrganisationChart chart) {

    Unit active(UnitId id, LocalDate day) {
        Unit unit = chart.unit(id).orElseThrow(() -> new Refusal(OrganisationRule.UNKNOWN_UNIT, id));
        if (day.isBefore(unit.from())) {
            throw new Refusal(OrganisationRule.BEFORE_THE_UNIT, id, unit.from());
        }
        if (unit.isOver(day)) {
            throw new Refusal(OrganisationRule.UNIT_IS_NO_MORE, id, Objects.requireNonNull(unit.end()).from(),
                    chart.successor(id, day));
        }
        return unit;
    }

    /** A unit ends once, and not before what is recorded of it; its heir is there when it does. */
    void canEnd(UnitId id, LocalDate day, UnitId heir) {
        Unit unit = active(id, day);
        if (unit.end() != null) {
            throw new Refusal(OrganisationRule.UNIT_IS_NO_MORE, id, unit.end().from(), unit.end().heir());
        }
        refuseBefore(unit, unit.latestFact().plusDays(1), day);
        // On one day it may inherit and be inherited: a district from its province, and the province with it.
        inherited(unit).forEach(inherited -> refuseBefore(unit, inherited, day));
        if (id.equals(heir)) {
            throw new Refusal(OrganisationRule.MERGED_INTO_ITSELF, id);
        }
        active(heir, day);
    }

    private static void refuseBefore(Unit unit, LocalDate earliest, LocalDate day) {
        if (day.isBefore(earliest)) {
            throw new Refusal(OrganisationRule.ENDS_BEFORE_WHAT_IS_RECORDED, unit.id(), earliest);
        }
    }

    /** The days on which it took over from others. */
    private Stream<LocalDate> inherited(Unit unit) {
        return unit.heirTo()
                .stream()
                .flatMap(id -> chart.unit(id).stream())
                .map(predecessor -> Objects.requireNonNull(predecessor.end()).from());
    }

    /** What is to be recorded leaves no unit under itself, on its day or on any later one that is known of. */
    void leavesATree(OrganisationEvent event) {
        OrganisationChart after = chart.after(event);
        List<Unit> units = List.copyOf(after.units());
        units.stream()
                .flatMap(UnitChecks::turningPoints)
                .filter(day -> !day.isBefore(event.effective()))
                .distinct()
                .forEach(day -> units.stream().filter(unit -> unit.isActive(day)).forEach(unit -> {
                    if (isUnderItself(after, unit.id(), day)) {
                        throw new Refusal(OrganisationRule.UNDER_ITSELF, unit.id());
                    }
                }));
    }

    private static Stream<LocalDate> turningPoints(Unit unit) {
        return Stream.concat(unit.parents().stream().map(Since::from),
                unit.end() == null ? Stream.empty() : Stream.of(unit.end().from()));
    }

    private static boolean isUnderItself(OrganisationChart chart, UnitId unit, LocalDate day) {
        var seen = new HashSet<UnitId>();
        Optional<UnitId> above = Optional.of(unit);
        while (above.isPresent() && seen.add(above.get())) {
            above = chart.superior(above.get(), day);
        }
        return above.isPresent();
    }
}
