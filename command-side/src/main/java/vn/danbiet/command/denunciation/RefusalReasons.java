package vn.danbiet.command.denunciation;

import vn.danbiet.command.Refusal;
import vn.danbiet.events.denunciation.Conditions;
import vn.danbiet.events.denunciation.RefusalReason;

/** The closed list of reasons not to accept a denunciation (LTC 24.3, 29.1), as far as the record tells whether they hold. */
final class RefusalReasons {
    private RefusalReasons() {}

    static void check(RefusalReason reason, Conditions conditions) {
        boolean holds = switch (reason) {
            case NO_CAPACITY -> !conditions.capable();
            case NO_BASIS -> !conditions.founded();
            case SETTLED_COMPLAINT, SETTLED_BEFORE, SENT_TO_COMPETENT -> true;
        };
        if (!holds) {
            throw new Refusal(DenunciationRule.REASON_DOES_NOT_HOLD, reason);
        }
    }
}
