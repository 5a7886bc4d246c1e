package vn.danbiet.command.casefile;

import java.time.Instant;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;

/** When an act can have happened: not in the future, and not before what it follows. */
public final class ActTime {
    private ActTime() {}

    /** @param earliest when that happened which led the case to where it stands */
    public static void check(Act act, Instant earliest) {
        if (act.occurredAt().isAfter(act.toldAt())) {
            throw new Refusal(CaseRule.TIME_IN_THE_FUTURE);
        }
        if (act.occurredAt().isBefore(earliest) && !act.isNow()) {
            throw new Refusal(CaseRule.TIME_BEFORE_PREVIOUS_ACT);
        }
    }
}
