package vn.danbiet.command.complaint;

import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.term.PauseGround;

/**
 * A settlement is suspended for the complainant's force majeure, or while the result of another body is awaited; that time
 * does not count (LKN 11a, in force since 2026-07-01). Before, the law knew no suspension.
 */
final class Suspension {
    private Suspension() {}

    static void check(PauseGround ground, Act act) {
        Amendment.require(act, ComplaintRule.SUSPENSION_NOT_YET);
        if (ground != PauseGround.FORCE_MAJEURE && ground != PauseGround.AWAITING_OTHER_BODY) {
            throw new Refusal(ComplaintRule.SUSPENSION_GROUND);
        }
    }
}
