package vn.danbiet.command.complaint;

import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.complaint.FirstDecision;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.complaint.Outcome;

/**
 * What has to be there before a decision: findings, or a recheck by which the complaint is right (NĐ124 17); the dialogue
 * where it is mandatory. The handler drafts, the head approves and issues it (LKN 31, 40).
 */
final class DecisionApproval {
    private DecisionApproval() {}

    static void checkDraft(Dossier dossier, Verification verification, Dialogue dialogue, Outcome outcome) {
        if (verification.finding().isEmpty()) {
            if (!verification.foundRightAtOnce()) {
                throw new Refusal(ComplaintRule.NOTHING_FOUND_YET);
            }
            if (outcome != Outcome.RIGHT) {
                throw new Refusal(ComplaintRule.RECHECK_SAYS_RIGHT);
            }
        }
        if (!dialogue.isDone()) {
            MandatoryDialogue.why(dossier.instance(), dossier.contested().kind(), verification.meetsDemand())
                    .ifPresent(why -> {
                        throw new Refusal(ComplaintRule.DIALOGUE_IS_MANDATORY, why);
                    });
        }
    }

    static void checkIssue(Dossier dossier, Outcome drafted, Outcome outcome, @Nullable FirstDecision firstDecision) {
        if (outcome != drafted) {
            throw new Refusal(ComplaintRule.DRAFT_SAYS_OTHERWISE, drafted);
        }
        boolean second = dossier.instance() == Instance.SECOND;
        boolean noneWasMade = firstDecision == FirstDecision.NONE_WAS_MADE;
        if (second != (firstDecision != null) || noneWasMade != dossier.firstWasOverdue()) {
            throw new Refusal(ComplaintRule.FIRST_DECISION_TO_BE_JUDGED);
        }
    }
}
