package vn.danbiet.command.denunciation;

import java.util.Set;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.denunciation.Conditions;
import vn.danbiet.events.denunciation.DenunciationDirection;
import vn.danbiet.events.denunciation.InformationGround;

/** What may be proposed on what the precheck found (LTC 24, 25, 27, 29.1, in force since 2019-01-01). */
final class PrecheckProposal {
    private PrecheckProposal() {}

    /** @param information the grounds on which it is no denunciation of the law */
    static void check(DenunciationDirection direction, Conditions conditions, Set<InformationGround> information) {
        boolean denunciation = information.isEmpty();
        boolean follows = switch (direction) {
            case ACCEPT -> denunciation && conditions.ownAuthority() && conditions.capable() && conditions.founded();
            case REFUSE -> denunciation;
            case FORWARD -> !conditions.ownAuthority() && (denunciation || conditions.clearAndVerifiable());
            case INFORMATION -> !denunciation && !conditions.clearAndVerifiable();
            case INSPECT -> !denunciation && conditions.clearAndVerifiable();
            case CRIME -> conditions.crime();
        };
        if (!follows) {
            throw new Refusal(DenunciationRule.PROPOSAL_DOES_NOT_FOLLOW, direction);
        }
    }
}
