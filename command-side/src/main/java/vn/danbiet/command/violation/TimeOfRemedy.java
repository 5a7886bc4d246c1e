package vn.danbiet.command.violation;

import java.time.LocalDate;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.law.TermFamily;

/** Until when a remedy is due: a day ahead, and no later than the policy pack gives; no article says. */
final class TimeOfRemedy {
    private TimeOfRemedy() {}

    static void check(LocalDate dueOn, Act act) {
        LocalDate latest = Until.due(TermFamily.VIOLATION_REMEDY, "DEFAULT", act.day(), act.law());
        if (!dueOn.isAfter(act.day()) || dueOn.isAfter(latest)) {
            throw new Refusal(ViolationRule.TIME_OF_REMEDY, act.day(), latest);
        }
    }
}
