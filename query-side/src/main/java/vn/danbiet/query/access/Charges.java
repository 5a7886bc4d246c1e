package vn.danbiet.query.access;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.platform.axon.AxonSetup;

/** Who has charge of a case, read from its own events: never behind, for those who read the log and no view. */
@Component
public class Charges {
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

    /** Whom a case is kept from, even if the rest of its events make no sense or cannot be read at all. */
    public Excluded excluded(String stream) {
        Stream<CaseEvent> story = events.readEvents(stream).asStream().flatMap(Charges::readable);
        return Excluded.of(story::iterator);
    }

    private static Stream<CaseEvent> readable(Message<?> message) {
        try {
            return message.getPayload() instanceof CaseEvent event ? Stream.of(event) : Stream.empty();
        } catch (RuntimeException e) {
            if (AxonSetup.isNoFaultOfTheEvent(e)) {
                throw e;
            }
            return Stream.empty();
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
