package vn.danbiet.command.violation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.violation.ViolationFinding;
import vn.danbiet.law.TermFamily;

/**
 * Nobody is found to have violated the rules who was not told of what and could not explain themselves (NQ31 1.2đ: strict,
 * by due process). How long they have is a parameter of the policy pack; no article says.
 */
final class RightToBeHeard {
    private RightToBeHeard() {}

    static void checkSomebodyIsAccused(int accused) {
        if (accused == 0) {
            throw new Refusal(ViolationRule.NOBODY_IS_ACCUSED);
        }
    }

    /** The last day on which they can explain themselves, if they are told by this act. */
    static LocalDate until(Act act) {
        return Until.due(TermFamily.VIOLATION_EXPLANATION, "DEFAULT", act.day(), act.law());
    }

    static void checkSilence(LocalDate until, Act act) {
        if (!act.day().isAfter(until)) {
            throw new Refusal(ViolationRule.MAY_STILL_EXPLAIN, until);
        }
    }

    /**
     * Before something is concluded.
     *
     * @param until when they could explain themselves; nothing where they were not told
     * @param explanations how many did
     * @param accused how many there are
     */
    static void checkHeard(ViolationFinding conclusion, @Nullable LocalDate until, int explanations, int accused,
            Act act) {
        if (!conclusion.isViolation()) {
            return;
        }
        if (until == null) {
            throw new Refusal(ViolationRule.NOT_TOLD);
        }
        if (explanations < accused && !act.day().isAfter(until)) {
            throw new Refusal(ViolationRule.MAY_STILL_EXPLAIN, until);
        }
    }
}
