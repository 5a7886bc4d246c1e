package vn.danbiet.query.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.security.Role;
import vn.danbiet.query.access.Charge;

/**
 * The trays in which a case lies: each unit and person has some, and a list is what lies in one of them. They are the
 * one index for all these lists. Which cases somebody may see of what lies there is another matter.
 */
final class Tray {
    private static final String UNASSIGNED = "unassigned";
    private static final String OTHERS = "others";

    private Tray() {}

    /** What is on the desk of a unit. */
    static String ofUnit(UnitId unit) {
        return "unit:" + unit;
    }

    /** What somebody handles. */
    static String handledBy(OfficerId officer) {
        return "handler:" + officer;
    }

    /** What nobody handles; without a unit, anywhere. */
    static String unassigned(@Nullable UnitId unit) {
        return of(UNASSIGNED, unit);
    }

    /** What waits for somebody outside the unit in charge; without a unit, anywhere. */
    static String waitingForOthers(@Nullable UnitId unit) {
        return of(OTHERS, unit);
    }

    /** What waits for somebody, in all that they are. */
    static List<String> waitingFor(Caller caller) {
        List<String> trays = new ArrayList<>();
        trays.add("officer:" + caller.id());
        Stream.concat(Stream.ofNullable(caller.unitOrNull()), caller.predecessors().stream()).forEach(unit -> {
            if (caller.is(Role.OFFICER)) {
                trays.add("desk:" + unit);
            }
            if (caller.is(Role.UNIT_HEAD)) {
                trays.add("head:" + unit);
            }
            if (caller.is(Role.CUSTODIAN)) {
                trays.add("custodian:" + unit);
            }
        });
        return trays;
    }

    /**
     * All the trays in which a case lies.
     *
     * @param open whether there is still something to do
     * @param superiorsTurn whether the superior that somebody turned to has to act
     * @param toClear whether something lies sealed that a custodian has to clear
     */
    static List<String> of(Charge charge, boolean open, WaitsFor waitsFor, boolean superiorsTurn, boolean toClear) {
        List<String> trays = new ArrayList<>();
        charge.deskUnits().forEach(unit -> trays.add(ofUnit(unit)));
        if (charge.handler() != null) {
            trays.add(handledBy(charge.handler()));
        } else if (open) {
            trays.add(unassigned(null));
            trays.add(unassigned(charge.unit()));
        }
        if (waitsFor.isOutside()) {
            trays.add(waitingForOthers(null));
            trays.add(waitingForOthers(charge.unit()));
        }
        waiting(charge, waitsFor).forEach(trays::add);
        if (charge.alarmed() != null) {
            trays.add("head:" + charge.alarmed());
        }
        if (charge.superior() != null && superiorsTurn) {
            trays.add("head:" + charge.superior());
        }
        if (toClear) {
            trays.add("custodian:" + charge.unit());
        }
        return List.copyOf(trays);
    }

    private static Stream<String> waiting(Charge charge, WaitsFor waitsFor) {
        return switch (waitsFor) {
            // Whoever handles it does what any officer of the unit might do.
            case OFFICER, HANDLER -> Stream.of(charge.handler() == null ? desk(charge) : "officer:" + charge.handler());
            case TEAM -> charge.workers().isEmpty()
                    ? Stream.of(desk(charge))
                    : charge.workers().stream().map(officer -> "officer:" + officer);
            case HEAD -> Stream.of("head:" + charge.unit());
            case OTHER_UNIT -> charge.confidential()
                    ? Stream.of("head:" + charge.offeredTo())
                    : Stream.of("desk:" + charge.offeredTo(), "head:" + charge.offeredTo());
            case PETITIONER, ACCUSED, SUPERIOR, COURT, OTHER_BODY, NOBODY -> Stream.empty();
        };
    }

    /** A confidential case that is nobody's is for the head to assign: no officer knows of it. */
    private static String desk(Charge charge) {
        return (charge.confidential() ? "head:" : "desk:") + charge.unit();
    }

    private static String of(String tray, @Nullable UnitId unit) {
        return unit == null ? tray : tray + ":" + unit;
    }
}
