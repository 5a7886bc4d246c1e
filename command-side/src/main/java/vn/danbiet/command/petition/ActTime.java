package vn.danbiet.command.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;

/** When an act can have happened: not in the future, not before what it follows, not before the law was. */
final class ActTime {
    private static final Instant LAW_IN_FORCE = LocalDate.of(2014, 7, 1)
            .atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh"))
            .toInstant();

    private ActTime() {}

    static void checkReceipt(Act act) {
        check(act, act.occurredAt());
        if (act.occurredAt().isBefore(LAW_IN_FORCE)) {
            throw new Refusal(PetitionRule.TIME_BEFORE_THE_LAW);
        }
    }

    static void check(Act act, Instant earliest) {
        if (act.occurredAt().isAfter(act.toldAt())) {
            throw new Refusal(PetitionRule.TIME_IN_THE_FUTURE);
        }
        if (act.occurredAt().isBefore(earliest) && !act.isNow()) {
            throw new Refusal(PetitionRule.TIME_BEFORE_PREVIOUS_ACT);
        }
    }
}
