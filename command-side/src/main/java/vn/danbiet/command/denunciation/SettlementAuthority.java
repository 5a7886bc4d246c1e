package vn.danbiet.command.denunciation;

import java.time.LocalDate;
import java.util.Set;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Unit;

/**
 * Who settles (LTC 12, 13 as amended by L136; in force since 2019-01-01, without district level since 2025-07-01): the head
 * who manages the denounced; where a head or a whole unit is denounced, the head of the direct superior, or of one further
 * above where that one may not. Whom the organisation does not know as a head, the unit in charge has looked at itself.
 */
final class SettlementAuthority {
    private static final Phrase UNKNOWN = new Phrase("cấp trên trực tiếp", "the direct superior");

    private SettlementAuthority() {}

    static void check(Set<OfficerId> denounced, Set<UnitId> denouncedUnits, UnitId unit, Act act) {
        OrganisationChart units = act.units();
        LocalDate day = act.day();
        for (Unit led : units.units()) {
            if (isLed(led.id(), denounced, act) && !isAbove(unit, led.id(), units, day)) {
                throw otherThan(led.id(), act);
            }
        }
        for (UnitId itself : denouncedUnits) {
            UnitId today = units.successor(itself, day);
            if (units.unit(today).isPresent() && !isAbove(unit, today, units, day)) {
                throw new Refusal(DenunciationRule.UNIT_IS_DENOUNCED, units.name(itself, day));
            }
        }
    }

    /** Nothing is forwarded to whoever is denounced in it: there, nobody but them could answer. */
    static void refuseLedByDenounced(Set<OfficerId> denounced, UnitId to, Act act) {
        if (isLed(to, denounced, act)) {
            throw otherThan(to, act);
        }
    }

    private static boolean isLed(UnitId unit, Set<OfficerId> denounced, Act act) {
        return act.units().headAt(unit, act.occurredAt()).filter(head -> denounced.contains(head.leader())).isPresent();
    }

    private static Refusal otherThan(UnitId led, Act act) {
        OrganisationChart units = act.units();
        LocalDate day = act.day();
        return new Refusal(DenunciationRule.OTHER_SETTLER, units.name(led, day),
                units.superior(led, day).map(above -> units.name(above, day)).orElse(UNKNOWN));
    }

    private static boolean isAbove(UnitId unit, UnitId below, OrganisationChart units, LocalDate day) {
        return units.superiors(below, day).contains(unit);
    }
}
