package vn.danbiet.command.protection;

import java.util.List;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.denunciation.DenunciationStatus;

/**
 * The denunciation on whose account somebody is in danger, as far as their protection has to know.
 *
 * @param unit that settles it
 * @param officers whom it is about: they are kept away from the protection as well
 * @param units likewise
 */
record DenunciationOnFile(
        String id,
        UnitId unit,
        DenunciationStatus status,
        List<OfficerId> officers,
        List<UnitId> units) {}
