package vn.danbiet.query.access;

import java.util.Iterator;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import vn.danbiet.events.CaseEvent;

/** Who has charge of a case, read from its own events: never behind, for those who read the log and no view. */
@Component
public class Charges {
    private final EmbeddedEventStore events;

    Charges(EmbeddedEventStore events) {
        this.events = events;
    }

    /** Nothing where the stream is of no case. */
    public Optional<Charge> of(String stream) {
        Iterator<CaseEvent> story = events.readEvents(stream)
                .asStream()
                .map(Message::getPayload)
                .filter(CaseEvent.class::isInstance)
                .map(CaseEvent.class::cast)
                .iterator();
        if (!story.hasNext()) {
            return Optional.empty();
        }
        Charge charge = Charge.of(story.next());
        while (story.hasNext()) {
            charge = charge.after(story.next());
        }
        return Optional.of(charge);
    }
}
