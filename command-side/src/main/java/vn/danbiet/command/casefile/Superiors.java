package vn.danbiet.command.casefile;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;

/** The units above a unit, the nearest first. */
final class Superiors {
    private Superiors() {}

    static Stream<UnitId> of(UnitId unit, OrganisationChart chart, LocalDate day) {
        return chart.superiors(unit, day).stream();
    }
}
