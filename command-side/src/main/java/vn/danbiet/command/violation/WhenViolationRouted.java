package vn.danbiet.command.violation;

import java.util.Locale;
import java.util.function.Function;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import vn.danbiet.command.Command;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.JustRecorded;
import vn.danbiet.command.Policy;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.violation.ViolationRouted;
import vn.danbiet.log.LogDocument;

/**
 * What was reported as a violation goes on as a case of another kind, of whoever informed (LDC 5.3).
 * A unit of work in the log touches one case, so it is opened here. Its code was given out with the routing; doing it again
 * changes nothing. It is done at once for the officer who waits for it, and by the event for the case that the process died
 * in between.
 */
public final class WhenViolationRouted implements Policy {
    private final CaseKind kind;
    private final Function<ViolationRouted, Command> receive;
    private final CommandDesk desk;
    private final JustRecorded recorded;

    /**
     * @param kind of the case that it goes on as
     * @param receive the order that opens such a case under the code that was given out
     */
    public WhenViolationRouted(CaseKind kind, Function<ViolationRouted, Command> receive, CommandDesk desk,
            JustRecorded recorded) {
        this.kind = kind;
        this.receive = receive;
        this.desk = desk;
        this.recorded = recorded;
    }

    CaseKind kind() {
        return kind;
    }

    @Override
    public String processor() {
        return "violation-routed-to-" + kindName();
    }

    @EventHandler
    void on(ViolationRouted routed, @MessageIdentifier String eventId) {
        if (routed.kind() == kind && routed.receiptCode() != null) {
            open(routed, eventId);
        }
    }

    /** @return what the log holds of the case that a routing led to */
    LogDocument open(LogDocument routing) {
        return recorded.then(routing, ViolationRouted.class, this::open);
    }

    private LogDocument open(ViolationRouted routed, String eventId) {
        return desk.followUp(eventId + "/" + kindName(), receive.apply(routed));
    }

    private String kindName() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
