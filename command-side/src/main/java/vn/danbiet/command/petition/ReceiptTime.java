package vn.danbiet.command.petition;

import java.time.Instant;
import java.time.LocalDate;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.ActTime;
import vn.danbiet.law.Days;

/** When a petition can have been received: not in the future, not before the law was. */
final class ReceiptTime {
    private static final Instant LAW_IN_FORCE = Days.startOf(LocalDate.of(2014, 7, 1));

    private ReceiptTime() {}

    static void check(Act act) {
        ActTime.check(act, act.occurredAt());
        if (act.occurredAt().isBefore(LAW_IN_FORCE)) {
            throw new Refusal(PetitionRule.TIME_BEFORE_THE_LAW);
        }
    }
}
