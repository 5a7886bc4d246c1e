package vn.danbiet.command.complaint;

import java.time.LocalDate;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.ActTime;
import vn.danbiet.command.complaint.ComplaintCommand.ReceiveComplaint;
import vn.danbiet.command.letter.GroupRepresentation;
import vn.danbiet.events.complaint.Instance;

/** What has to be so for a complaint to be entered in the book; whether it is accepted is another matter. */
final class ReceiptOfComplaint {
    private static final LocalDate LAW_IN_FORCE = LocalDate.of(2012, 7, 1);

    private ReceiptOfComplaint() {}

    static void check(ReceiveComplaint command) {
        Act act = command.act();
        ActTime.check(act, act.occurredAt());
        StatutoryForm.checkChannel(command.channel());
        if (act.day().isBefore(LAW_IN_FORCE)) {
            throw new Refusal(ComplaintRule.TIME_BEFORE_THE_LAW);
        }
        LocalDate knownOn = command.contested().knownOn();
        if (knownOn.isAfter(act.day()) || knownOn.isBefore(LAW_IN_FORCE)) {
            throw new Refusal(ComplaintRule.KNOWN_AFTER_RECEIPT);
        }
        if (command.instance() == Instance.FIRST && (command.firstInstance() != null || command.firstWasOverdue())) {
            throw new Refusal(ComplaintRule.ONLY_A_SECOND_HAS_A_FIRST);
        }
        GroupRepresentation.checkSize(command.groupSize(), command.letter().facts());
    }
}
