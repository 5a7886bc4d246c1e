package vn.danbiet.command.denunciation;

import vn.danbiet.command.Refusal;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.denunciation.DenunciationTerminationGround;

/**
 * The grounds of a termination (LTC 34.3, in force since 2019-01-01). A withdrawn denunciation is not terminated where what
 * was found shows a violation (LTC 33.2, 33.3).
 */
final class Termination {
    private Termination() {}

    static void check(DenunciationTerminationGround ground, DenunciationStatus status, boolean showsViolation) {
        if (ground == DenunciationTerminationGround.WITHDRAWN) {
            if (status != DenunciationStatus.WITHDRAWN) {
                throw new Refusal(DenunciationRule.NOT_WITHDRAWN);
            }
            if (showsViolation) {
                throw new Refusal(DenunciationRule.SIGNS_ARE_THERE);
            }
        }
    }
}
