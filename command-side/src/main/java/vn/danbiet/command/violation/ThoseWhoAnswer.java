package vn.danbiet.command.violation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.violation.ViolationCommand.Occurrence;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Tenure;
import vn.danbiet.events.violation.Answerable;

/**
 * Who answers for a violation (LDC 8.3): the unit in which it happened and whoever led it on that day; over a time in
 * which the head changed, each of them for the days in their tenure. Where the unit ended in between, its successor from
 * then on.
 */
final class ThoseWhoAnswer {
    private ThoseWhoAnswer() {}

    static List<Answerable> on(Occurrence occurrence, OrganisationChart units) {
        var answering = new ArrayList<Answerable>();
        LocalDate first = occurrence.from();
        Led led = led(occurrence.violator(), first, units);
        for (LocalDate day = first.plusDays(1); !day.isAfter(occurrence.until()); day = day.plusDays(1)) {
            Led next = led(occurrence.violator(), day, units);
            if (!next.equals(led)) {
                answering.add(led.answers(first, day.minusDays(1)));
                first = day;
                led = next;
            }
        }
        answering.add(led.answers(first, occurrence.until()));
        return answering;
    }

    private static Led led(UnitId violator, LocalDate day, OrganisationChart units) {
        UnitId unit = units.successor(violator, day);
        return new Led(unit, units.headOn(unit, day).orElse(null));
    }

    private record Led(UnitId unit, @Nullable Tenure head) {
        Answerable answers(LocalDate from, LocalDate until) {
            return head == null
                    ? new Answerable(unit, null, false, from, until)
                    : new Answerable(unit, Objects.requireNonNull(head).leader(), head.acting(), from, until);
        }
    }
}
