package vn.danbiet.command.casefile;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.Opening;

/**
 * Knows which letters there are to be linked to; for whoever is kept away from one, or may not know of it, it is not
 * there.
 */
@Component
public class OtherLetters {
    private final EventStore events;

    OtherLetters(EventStore events) {
        this.events = events;
    }

    /** @throws Refusal when there is no such case, or none for them */
    public void refuseUnknown(String other, Act act) {
        List<CaseEvent> history = events.readEvents(other)
                .asStream()
                .map(Message::getPayload)
                .filter(CaseEvent.class::isInstance)
                .map(CaseEvent.class::cast)
                .toList();
        if (history.isEmpty() || history.getFirst().opens().isEmpty() || !isThereFor(act, history)) {
            throw new Refusal(CaseRule.NO_SUCH_LETTER);
        }
    }

    private static boolean isThereFor(Act act, List<CaseEvent> history) {
        CaseEvent first = history.getFirst();
        Opening opening = first.opens().orElseThrow();
        var conflicts = new Conflicts();
        var charge = new Charge(first.putInCharge().orElseThrow(), opening.kind().isConfidential(), conflicts);
        history.forEach(event -> {
            conflicts.on(event);
            charge.on(event);
        });
        try {
            conflicts.refuseIfExcluded(act);
            charge.refuseOutsiders(act);
            return true;
        } catch (ExcludedFromCase notForThem) {
            return false;
        }
    }
}
