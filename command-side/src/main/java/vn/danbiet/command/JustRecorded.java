package vn.danbiet.command;

import java.util.function.BiFunction;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.danbiet.log.LogDocument;

/**
 * What was recorded a moment ago. A policy that somebody waits for does at once what follows from it, as it would for the
 * event: whichever comes second changes nothing.
 */
@Component
public class JustRecorded {
    private final EventStore events;

    JustRecorded(EventStore events) {
        this.events = events;
    }

    /**
     * Does what follows from an event.
     *
     * @param kind of the event; the first one in the document counts
     * @param follow what to do with it and its identifier
     */
    public <E, R> R then(LogDocument document, Class<E> kind, BiFunction<E, String, R> follow) {
        return events.readEvents(document.stream(), document.version())
                .asStream()
                .filter(event -> kind.isInstance(event.getPayload()))
                .findFirst()
                .map(event -> follow.apply(kind.cast(event.getPayload()), event.getIdentifier()))
                .orElseThrow();
    }
}
