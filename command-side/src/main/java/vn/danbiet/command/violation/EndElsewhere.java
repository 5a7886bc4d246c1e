package vn.danbiet.command.violation;

import vn.danbiet.command.Refusal;
import vn.danbiet.events.violation.ViolationFinding;

/** How far the case is that a violation was routed to (LDC 5.3, 34.2). */
enum EndElsewhere {
    /** It goes on. */
    OPEN,
    /** It ended before anybody settled it: withdrawn, not accepted, terminated. */
    WITHOUT_RESULT,
    /** It was answered, decided or concluded on, and has ended. */
    WITH_RESULT;

    /** Nothing is found by a case that has not ended, and no violation by one that nobody settled. */
    void check(ViolationFinding finding) {
        if (this == OPEN) {
            throw new Refusal(ViolationRule.ROUTE_HAS_NOT_ENDED);
        }
        if (this == WITHOUT_RESULT && finding.isViolation()) {
            throw new Refusal(ViolationRule.ROUTE_GAVE_NO_RESULT);
        }
    }
}
