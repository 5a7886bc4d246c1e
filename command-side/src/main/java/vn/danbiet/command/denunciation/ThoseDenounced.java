package vn.danbiet.command.denunciation;

import java.util.List;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.casefile.Impartiality;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictGround;

/** Whoever is denounced has no part in the case, and to them there is no such case (LTC 10.1d, 12; NĐ31 10). */
final class ThoseDenounced {
    private ThoseDenounced() {}

    /**
     * Where that leaves nobody to settle it, because it is the head or the unit in charge, it goes to the superior. Where
     * there is none above, a custodian passes it on ({@link AuthorityOutside}).
     */
    static void keepAway(Dossier dossier, Act act, List<OfficerId> officers, List<UnitId> units) {
        if (act.by().standing() != Standing.SYSTEM) {
            refuseUnknown(act, units);
        }
        Impartiality impartiality = dossier.file().impartiality();
        if (impartiality.isInCharge(act, units) && !impartiality.isAnybodyAbove(act, units)) {
            impartiality.declareWithNobodyAbove(act, officers, units, ConflictGround.COMPLAINED_ABOUT);
        } else {
            impartiality.declare(act, officers, units, ConflictGround.COMPLAINED_ABOUT);
        }
    }

    /** A mistyped code would keep nobody away. A unit that has ended since may still be named. */
    private static void refuseUnknown(Act act, List<UnitId> units) {
        units.stream()
                .filter(unit -> !act.units().isEmpty() && act.units().unit(unit).isEmpty())
                .findFirst()
                .ifPresent(unit -> {
                    throw new Refusal(CaseRule.NO_SUCH_UNIT, unit);
                });
    }
}
