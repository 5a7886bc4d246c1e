package vn.danbiet.command.violation;

import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.violation.InspectionManner;
import vn.danbiet.events.violation.ViolationInspectionOrdered;

/**
 * An inspection by plan begins on its day at the earliest and only after the inspected unit was given notice (NQ31 1.2đ);
 * one ad hoc begins with the notice, and a unit that checks itself needs none.
 */
final class NoticeOfInspection {
    private NoticeOfInspection() {}

    static void checkNotice(boolean announced) {
        if (announced) {
            throw new Refusal(ViolationRule.ALREADY_ANNOUNCED);
        }
    }

    static void checkBeginning(ViolationInspectionOrdered order, boolean announced, Act act) {
        if (act.day().isBefore(order.beginsOn())) {
            throw new Refusal(ViolationRule.INSPECTION_NOT_YET, order.beginsOn());
        }
        if (!announced && order.manner() != InspectionManner.SELF_CHECK) {
            throw new Refusal(ViolationRule.NOTICE_COMES_FIRST);
        }
    }
}
