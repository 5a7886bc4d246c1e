package vn.danbiet.command.complaint;

import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;

/**
 * A decision has legal effect 30 days after it was issued, 45 in remote areas, where nobody complained a second time (LKN
 * 44, in force since 2012-07-01).
 */
final class LegalEffect {
    private LegalEffect() {}

    /** @param due the last of those days; nothing where the case has no terms on record */
    static void check(Optional<LocalDate> due, Act act) {
        due.filter(last -> !act.day().isAfter(last)).ifPresent(last -> {
            throw new Refusal(ComplaintRule.NOT_IN_EFFECT_YET, last);
        });
    }
}
