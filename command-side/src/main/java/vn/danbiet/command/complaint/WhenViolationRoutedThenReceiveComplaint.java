package vn.danbiet.command.complaint;

import java.util.Objects;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.JustRecorded;
import vn.danbiet.command.Policy;
import vn.danbiet.command.complaint.ComplaintCommand.ReceiveComplaint;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.violation.ViolationRouted;
import vn.danbiet.log.LogDocument;

/**
 * What was reported as a violation goes on as a complaint of whoever informed (LDC 5.3; LKN 8).
 * A unit of work in the log touches one case, so it is opened here. Its code was given out with the routing; doing it again
 * changes nothing. It is done at once for the officer who waits for it, and by the event for the case that the process died
 * in between.
 */
@Component
public class WhenViolationRoutedThenReceiveComplaint implements Policy {
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final JustRecorded recorded;

    WhenViolationRoutedThenReceiveComplaint(CommandDesk desk, Circumstances circumstances, JustRecorded recorded) {
        this.desk = desk;
        this.circumstances = circumstances;
        this.recorded = recorded;
    }

    @Override
    public String processor() {
        return "violation-routed-to-complaint";
    }

    @EventHandler
    void on(ViolationRouted routed, @MessageIdentifier String eventId) {
        if (routed.kind() == CaseKind.COMPLAINT && routed.receiptCode() != null) {
            open(routed, eventId);
        }
    }

    /** @return what the log holds of the complaint that a routing led to */
    public LogDocument open(LogDocument routing) {
        return recorded.then(routing, ViolationRouted.class, this::open);
    }

    private LogDocument open(ViolationRouted routed, String eventId) {
        ReceiptCode code = Objects.requireNonNull(routed.receiptCode());
        var letter = new Letter(routed.content(), routed.facts(), routed.personal());
        return desk.followUp(eventId + "/complaint",
                new ReceiveComplaint(ComplaintId.of(code), circumstances.bySystem(routed.occurredAt()), code,
                        routed.unit(), Instance.FIRST, Objects.requireNonNull(routed.channel()),
                        Objects.requireNonNull(routed.contested()), routed.subject(), letter,
                        Math.max(1, routed.facts().named()), routed.signed(), routed.remote(), null, null, null, false,
                        null, null));
    }
}
