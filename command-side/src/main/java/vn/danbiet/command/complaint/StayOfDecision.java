package vn.danbiet.command.complaint;

import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.complaint.ContestedKind;

/**
 * The settler may stay an administrative decision that is complained about where its execution would do harm that cannot
 * be undone, for no longer than the time left for the settlement; the clock of which runs on (LKN 35, in force since
 * 2012-07-01).
 */
final class StayOfDecision {
    private StayOfDecision() {}

    /** @param due the last day of the settlement; nothing where it has none on record */
    static void check(ContestedKind kind, LocalDate until, Optional<LocalDate> due, Act act) {
        if (kind != ContestedKind.ADMINISTRATIVE_DECISION) {
            throw new Refusal(ComplaintRule.ONLY_A_DECISION_IS_STAYED);
        }
        if (until.isBefore(act.day())) {
            throw new Refusal(ComplaintRule.STAY_IN_THE_PAST);
        }
        due.filter(until::isAfter).ifPresent(last -> {
            throw new Refusal(ComplaintRule.STAY_TOO_LONG, last);
        });
    }
}
