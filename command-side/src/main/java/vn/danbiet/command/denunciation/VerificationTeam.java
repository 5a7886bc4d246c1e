package vn.danbiet.command.denunciation;

import java.util.HashSet;
import java.util.List;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.OfficerId;

/** Who verifies: two people at least, with a lead who answers for the report (LTC 31; NĐ31 10, in force since 2019-05-28). */
final class VerificationTeam {
    private VerificationTeam() {}

    static void check(OfficerId lead, List<OfficerId> members) {
        if (members.contains(lead) || new HashSet<>(members).size() < members.size()) {
            throw new Refusal(DenunciationRule.TEAM_NAMES_SOMEBODY_TWICE);
        }
        if (members.isEmpty()) {
            throw new Refusal(DenunciationRule.TEAM_OF_TWO);
        }
    }

    /** Nobody reports alone: not after the case went to another unit, nor when a member turned out to be concerned. */
    static void checkStillThere(Dossier dossier) {
        if (dossier.file().charge().team().size() < 2) {
            throw new Refusal(DenunciationRule.VERIFICATION_COMES_FIRST);
        }
    }
}
