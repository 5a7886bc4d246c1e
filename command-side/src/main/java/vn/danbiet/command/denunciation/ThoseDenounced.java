package vn.danbiet.command.denunciation;

import java.util.List;
import vn.danbiet.command.Act;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictGround;

/** Whoever is denounced has no part in the case, and to them there is no such case (LTC 10.1d, 12; NĐ31 10). */
final class ThoseDenounced {
    private ThoseDenounced() {}

    /** Where that leaves nobody to settle it, because it is the head or the unit in charge, it goes to the superior. */
    static void keepAway(Dossier dossier, Act act, List<OfficerId> officers, List<UnitId> units) {
        dossier.file().impartiality().declare(act, officers, units, ConflictGround.COMPLAINED_ABOUT);
    }
}
