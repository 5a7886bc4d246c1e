package vn.danbiet.command.complaint;

import vn.danbiet.command.Refusal;
import vn.danbiet.events.complaint.RefusalGround;
import vn.danbiet.law.Law;

/**
 * The closed list of grounds on which a complaint is not accepted (LKN 11, in force since 2012-07-01), as far as the record
 * can tell whether they hold. Because the first settler was late, nobody is (NĐ124 4).
 */
final class RefusalGrounds {
    private RefusalGrounds() {}

    static void check(RefusalGround ground, Dossier dossier, Law law) {
        boolean holds = switch (ground) {
            case UNSIGNED -> !dossier.signed();
            case LATE -> {
                if (dossier.firstWasOverdue()) {
                    throw new Refusal(ComplaintRule.MUST_BE_ACCEPTED);
                }
                yield TimeLimit.isLate(dossier, law);
            }
            case NOT_CONTESTABLE, NOT_DIRECTLY_AFFECTED, NO_CAPACITY, INVALID_REPRESENTATION, SECOND_DECISION_EXISTS,
                    NOT_RESUMED_AFTER_TERMINATION, COURT_SEIZED ->
                true;
        };
        if (!holds) {
            throw new Refusal(ComplaintRule.GROUND_DOES_NOT_HOLD, ground);
        }
    }
}
