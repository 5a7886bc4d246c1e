package vn.danbiet.command.violation;

import java.time.LocalDate;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.law.NoSuchRule;
import vn.danbiet.law.TermFamily;

/**
 * A Board sends its plan at least five working days before it checks (NĐ59/2023 14, 22, 26, in force since 2023-08-15):
 * counted backwards from the day of the check.
 */
final class BoardPlan {
    private BoardPlan() {}

    static void check(LocalDate sentOn, LocalDate checkOn, Act act) {
        if (sentOn.isAfter(act.day()) || !checkOn.isAfter(sentOn)) {
            throw new Refusal(ViolationRule.PLAN_DAYS);
        }
        LocalDate latest = latest(checkOn, act);
        if (sentOn.isAfter(latest)) {
            throw new Refusal(ViolationRule.PLAN_SENT_LATE, latest);
        }
    }

    private static LocalDate latest(LocalDate checkOn, Act act) {
        try {
            return Until.due(TermFamily.BOARD_PLAN, "DEFAULT", checkOn, act.law());
        } catch (NoSuchRule none) {
            return checkOn;
        }
    }
}
