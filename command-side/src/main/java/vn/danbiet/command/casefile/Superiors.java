package vn.danbiet.command.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;

/** The units above a unit, the nearest first. */
final class Superiors {
    private Superiors() {}

    static Stream<UnitId> of(UnitId unit, OrganisationChart chart, LocalDate day) {
        List<UnitId> above = new ArrayList<>();
        Optional<UnitId> next = chart.superior(unit, day);
        while (next.isPresent() && !above.contains(next.get())) {
            above.add(next.get());
            next = chart.superior(next.get(), day);
        }
        return above.stream();
    }
}
