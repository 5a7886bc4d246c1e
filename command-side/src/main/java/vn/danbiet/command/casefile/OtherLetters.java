package vn.danbiet.command.casefile;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.CaseEvent;

/** Knows which letters there are to be linked to; for whoever is kept away from one, it is not there. */
@Component
class OtherLetters {
    private final EventStore events;

    OtherLetters(EventStore events) {
        this.events = events;
    }

    void refuseUnknown(String other, Act act) {
        if (conflicts(other).filter(conflicts -> !conflicts.excludes(act.by(), act.units())).isEmpty()) {
            throw new Refusal(CaseRule.NO_SUCH_LETTER);
        }
    }

    /** Of a case that exists. */
    private Optional<Conflicts> conflicts(String caseId) {
        var conflicts = new Conflicts();
        boolean[] isCase = {false};
        events.readEvents(caseId).asStream().forEach(message -> {
            if (message.getPayload() instanceof CaseEvent event) {
                isCase[0] |= event.opens().isPresent();
                conflicts.on(event);
            }
        });
        return isCase[0] ? Optional.of(conflicts) : Optional.empty();
    }
}
