package vn.danbiet.command.complaint;

import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.TerminationGround;

/**
 * A settlement is terminated because the complainant withdrew (LKN 10, in force since 2012-07-01). Since 2026-07-01 also
 * because a complainant died without successor, because what was complained about is no more, or because a court has
 * accepted the matter (LKN 11a).
 */
final class Termination {
    private Termination() {}

    static void check(TerminationGround ground, ComplaintStatus status, Act act) {
        if (ground == TerminationGround.WITHDRAWN) {
            if (status != ComplaintStatus.WITHDRAWN) {
                throw new Refusal(ComplaintRule.NOT_WITHDRAWN);
            }
            return;
        }
        if (status == ComplaintStatus.WITHDRAWN) {
            throw new Refusal(ComplaintRule.WITHDRAWN_IS_THE_GROUND);
        }
        Amendment.require(act, ComplaintRule.TERMINATION_NOT_YET);
        if (ground == TerminationGround.COURT_SEIZED && status != ComplaintStatus.IN_COURT) {
            throw new Refusal(ComplaintRule.NOT_IN_COURT);
        }
    }
}
