package vn.danbiet.command.casefile;

import java.time.LocalDate;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.law.Days;

/**
 * A case comes only to a unit that is there on the day on which it comes: not on the day on which the letter reached a
 * predecessor. While the register of the organisation is empty, every code is taken as it is.
 */
public final class ActiveUnit {
    private ActiveUnit() {}

    /** Refuses a unit that there is not, not yet or no more; then it is told who answers in its place. */
    public static void check(Act act, UnitId id) {
        OrganisationChart units = act.units();
        if (units.isEmpty()) {
            return;
        }
        LocalDate today = Days.of(act.toldAt());
        Unit unit = units.unit(id).orElseThrow(() -> new Refusal(CaseRule.NO_SUCH_UNIT, id));
        if (today.isBefore(unit.from())) {
            throw new Refusal(CaseRule.UNIT_NOT_YET_THERE, id, unit.from());
        }
        if (unit.end() != null && unit.isOver(today)) {
            UnitId successor = units.successor(id, today);
            throw new Refusal(CaseRule.UNIT_IS_NO_MORE, id, unit.end().from(), units.name(successor, today), successor);
        }
    }
}
