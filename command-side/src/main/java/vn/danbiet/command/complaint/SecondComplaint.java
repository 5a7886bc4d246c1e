package vn.danbiet.command.complaint;

import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.complaint.Instance;

/**
 * When a complaint may be raised a second time: against the first decision, or when the time for the first settlement is
 * over without one (LKN 33, in force since 2012-07-01). Whether it comes in time is for the second settler to say.
 */
final class SecondComplaint {
    private SecondComplaint() {}

    /**
     * @param due the last day of the first settlement, while it runs
     * @return whether the first was overdue
     */
    static boolean checkIsOpen(Instance instance, boolean decided, Optional<LocalDate> due, Act act) {
        if (instance == Instance.SECOND) {
            throw new Refusal(ComplaintRule.SECOND_IS_THE_LAST);
        }
        if (decided) {
            return false;
        }
        if (due.filter(act.day()::isAfter).isEmpty()) {
            throw new Refusal(ComplaintRule.NEITHER_DECIDED_NOR_OVERDUE, due.map(LocalDate::toString).orElse("–"));
        }
        return true;
    }
}
