package vn.danbiet.query.access;

import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictLifted;
import vn.danbiet.platform.axon.AxonSetup;

/** Who has charge of a case, read from its own events: never behind, for those who read the log and no view. */
@Component
public class Charges {
    /** The only ones that say whom a case is kept from. */
    private static final Set<Class<?>> DECLARING = Set.of(ConflictDeclared.class, ConflictLifted.class);

    private final EmbeddedEventStore events;

    Charges(EmbeddedEventStore events) {
        this.events = events;
    }

    /** Nothing where the stream is of no case. */
    public Optional<Charge> of(String stream) {
        Iterator<CaseEvent> story = story(stream).iterator();
        if (!story.hasNext()) {
            return Optional.empty();
        }
        Charge charge = Charge.of(story.next());
        while (story.hasNext()) {
            charge = charge.after(story.next());
        }
        return Optional.of(charge);
    }

    /**
     * Whom a case is kept from, even if the rest of its events make no sense: an auditor has to see what was tampered with.
     *
     * @return nothing where an event that says so cannot be read: it may name whoever asks
     */
    public Optional<Excluded> excluded(String stream) {
        try {
            return Optional.of(Excluded.of(events.readEvents(stream)
                    .asStream()
                    .filter(message -> DECLARING.contains(message.getPayloadType()))
                    .map(Message::getPayload)
                    .map(CaseEvent.class::cast)::iterator));
        } catch (RuntimeException e) {
            if (AxonSetup.isNoFaultOfTheEvent(e)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private Stream<CaseEvent> story(String stream) {
        return events.readEvents(stream)
                .asStream()
                .map(Message::getPayload)
                .filter(CaseEvent.class::isInstance)
                .map(CaseEvent.class::cast);
    }
}
