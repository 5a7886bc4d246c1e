package vn.danbiet.command.petition;

import java.util.Objects;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.JustRecorded;
import vn.danbiet.command.Policy;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.command.petition.PetitionCommand.ReceivePetition;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.violation.ViolationRouted;
import vn.danbiet.log.LogDocument;

/**
 * What was reported as a violation goes on as a petition of whoever informed (LDC 5.3, 35).
 * A unit of work in the log touches one case, so it is opened here. Its code was given out with the routing; doing it again
 * changes nothing. It is done at once for the officer who waits for it, and by the event for the case that the process died
 * in between.
 */
@Component
public class WhenViolationRoutedThenReceivePetition implements Policy {
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final JustRecorded recorded;

    WhenViolationRoutedThenReceivePetition(CommandDesk desk, Circumstances circumstances, JustRecorded recorded) {
        this.desk = desk;
        this.circumstances = circumstances;
        this.recorded = recorded;
    }

    @Override
    public String processor() {
        return "violation-routed-to-petition";
    }

    @EventHandler
    void on(ViolationRouted routed, @MessageIdentifier String eventId) {
        if (routed.kind() == CaseKind.PETITION && routed.receiptCode() != null) {
            open(routed, eventId);
        }
    }

    /** @return what the log holds of the petition that a routing led to */
    public LogDocument open(LogDocument routing) {
        return recorded.then(routing, ViolationRouted.class, this::open);
    }

    private LogDocument open(ViolationRouted routed, String eventId) {
        ReceiptCode code = Objects.requireNonNull(routed.receiptCode());
        var letter = new Letter(routed.content(), routed.facts(), routed.personal());
        return desk.followUp(eventId + "/petition",
                new ReceivePetition(PetitionId.of(code), circumstances.bySystem(routed.occurredAt()), code,
                        routed.unit(), Objects.requireNonNull(routed.channel()), routed.subject(), letter,
                        Math.max(1, routed.facts().named()), routed.signed(), null, null));
    }
}
