package vn.danbiet.command.complaint;

import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.UnitKind;

/**
 * Who settles (LKN 17 to 21 as amended by L136; in force since 2012-07-01, without district level since 2025-07-01). The
 * first time, the head of the body that decided or acted; the commune chair also for the specialised bodies of the
 * commune. The second time, the head of the direct superior: the provincial chair for communes and departments. A body
 * that is no more is settled for by its successor. Where the organisation does not know the body, it has no opinion.
 */
final class SettlementAuthority {
    private SettlementAuthority() {}

    /** Whose head settles, where the organisation knows. */
    static Optional<UnitId> settler(Instance instance, UnitId issuer, LocalDate day, OrganisationChart units) {
        Optional<UnitId> first = units.unit(issuer).map(_ -> ofBodyOfCommune(units.successor(issuer, day), day, units));
        return instance == Instance.FIRST ? first : first.flatMap(unit -> superior(unit, day, units));
    }

    /** Whose head settles a second time what a unit settled first. */
    static Optional<UnitId> superior(UnitId first, LocalDate day, OrganisationChart units) {
        return units.superior(units.successor(first, day), day);
    }

    private static UnitId ofBodyOfCommune(UnitId unit, LocalDate day, OrganisationChart units) {
        return units.superior(unit, day)
                .filter(above -> units.unit(above).filter(known -> known.kind() == UnitKind.COMMUNE).isPresent())
                .orElse(unit);
    }

    static void check(Instance instance, UnitId issuer, UnitId unit, Act act) {
        settler(instance, issuer, act.day(), act.units()).filter(settler -> !settler.equals(unit)).ifPresent(other -> {
            throw new Refusal(ComplaintRule.OTHER_SETTLER, instance, act.units().name(other, act.day()));
        });
    }
}
