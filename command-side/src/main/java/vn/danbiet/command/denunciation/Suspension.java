package vn.danbiet.command.denunciation;

import vn.danbiet.command.Refusal;
import vn.danbiet.events.term.PauseGround;

/**
 * The grounds of a suspension (LTC 34.1, in force since 2019-01-01). While an expert examination is awaited the clock stands
 * still without one (NĐ31 15.4).
 */
final class Suspension {
    private Suspension() {}

    static void check(PauseGround ground) {
        if (ground != PauseGround.AWAITING_OTHER_BODY && ground != PauseGround.AWAITING_RE_EXAMINATION) {
            throw new Refusal(DenunciationRule.SUSPENSION_GROUND);
        }
    }
}
