package vn.danbiet.command.complaint;

import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.complaint.TerminationGround;

/**
 * A complaint is taken back at any time, by a signed letter or in minutes (LKN 10). Since 2026-07-01 also a part of it, and
 * what was taken back is not taken up again unless the withdrawal was coerced.
 */
final class Withdrawal {
    private Withdrawal() {}

    static void checkPart(Act act) {
        Amendment.require(act, ComplaintRule.PARTIAL_WITHDRAWAL_NOT_YET);
    }

    /** @param ground on which the settlement was terminated, where it was */
    static void checkReopening(@Nullable TerminationGround ground, Act act) {
        Amendment.require(act, ComplaintRule.REOPENING_NOT_YET);
        if (ground != null && ground != TerminationGround.WITHDRAWN) {
            throw new Refusal(ComplaintRule.NOT_TERMINATED_FOR_WITHDRAWAL);
        }
    }
}
