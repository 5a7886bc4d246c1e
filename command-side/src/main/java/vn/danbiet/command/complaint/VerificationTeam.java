package vn.danbiet.command.complaint;

import java.util.HashSet;
import java.util.List;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.OfficerId;

/** Who verifies: one officer or a team with a lead who answers for the report (LKN 29; NĐ124 18). */
final class VerificationTeam {
    private VerificationTeam() {}

    static void check(OfficerId lead, List<OfficerId> members) {
        if (members.contains(lead) || new HashSet<>(members).size() < members.size()) {
            throw new Refusal(ComplaintRule.TEAM_NAMES_SOMEBODY_TWICE);
        }
    }
}
