package vn.danbiet.command.complaint;

import java.util.Optional;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.law.Term;

/**
 * When a complaint may be raised a second time: against the first decision, or when the time for the first settlement is
 * over without one (LKN 33, in force since 2012-07-01). Whether it comes in time is for the second settler to say.
 */
final class SecondComplaint {
    private SecondComplaint() {}

    /**
     * @param term of the first settlement, if it ever had one; a clock that stands still does not run out
     * @return whether the first was overdue
     */
    static boolean checkIsOpen(Instance instance, boolean decided, Optional<Term> term, Act act) {
        if (instance == Instance.SECOND) {
            throw new Refusal(ComplaintRule.SECOND_IS_THE_LAST);
        }
        if (decided) {
            return false;
        }
        if (term.filter(settlement -> !settlement.isInTime(act.day())).isEmpty()) {
            throw new Refusal(ComplaintRule.NEITHER_DECIDED_NOR_OVERDUE,
                    term.map(settlement -> settlement.due().toString()).orElse("–"));
        }
        return true;
    }
}
