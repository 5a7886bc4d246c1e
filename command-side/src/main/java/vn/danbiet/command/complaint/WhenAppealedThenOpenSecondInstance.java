package vn.danbiet.command.complaint;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.JustRecorded;
import vn.danbiet.command.Policy;
import vn.danbiet.command.complaint.ComplaintCommand.ReceiveComplaint;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.complaint.ComplaintAppealed;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.log.LogDocument;

/**
 * A unit of work in the log touches one case, so the second complaint becomes a case of its own here. Its code was given
 * out with the appeal; doing it again changes nothing. It is done at once for the officer who waits for it, and by the
 * event for the case that the process died in between.
 */
@Component
class WhenAppealedThenOpenSecondInstance implements Policy {
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final JustRecorded recorded;

    WhenAppealedThenOpenSecondInstance(CommandDesk desk, Circumstances circumstances, JustRecorded recorded) {
        this.desk = desk;
        this.circumstances = circumstances;
        this.recorded = recorded;
    }

    @Override
    public String processor() {
        return "complaint-appealed";
    }

    @EventHandler
    void on(ComplaintAppealed appealed, @MessageIdentifier String eventId) {
        openSecond(appealed, eventId);
    }

    /** @return what the log holds of the second case */
    LogDocument openSecond(LogDocument appealing) {
        return recorded.then(appealing, ComplaintAppealed.class, this::openSecond);
    }

    private LogDocument openSecond(ComplaintAppealed appealed, String eventId) {
        ReceiptCode code = appealed.receiptCode();
        var letter = new Letter(appealed.content(), appealed.facts(), appealed.personal());
        return desk.followUp(eventId + "/second",
                new ReceiveComplaint(ComplaintId.of(code), circumstances.bySystem(appealed.receivedAt()), code,
                        appealed.to(), Instance.SECOND, appealed.channel(), appealed.contested(), appealed.subject(),
                        letter, appealed.groupSize(), appealed.signed(), appealed.remote(), null, appealed.complaint(),
                        appealed.from(), appealed.firstWasOverdue(), null, appealed.withholding()));
    }
}
