package vn.danbiet.command.violation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.law.Law;
import vn.danbiet.law.TermFamily;

/**
 * How long a conclusion can be appealed: from the day it was served, for as long as the policy pack says; no article gives
 * it. Until it was served it can be appealed at any time.
 */
final class TimeToAppeal {
    private TimeToAppeal() {}

    /** The last day. */
    static LocalDate until(LocalDate servedOn, Law law) {
        return Until.due(TermFamily.VIOLATION_APPEAL, "DEFAULT", servedOn, law);
    }

    static void check(@Nullable LocalDate servedOn, Act act) {
        if (servedOn != null && act.day().isAfter(until(servedOn, act.law()))) {
            throw new Refusal(ViolationRule.APPEAL_IS_LATE, until(servedOn, act.law()));
        }
    }
}
