package vn.danbiet.command.denunciation;

import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.danbiet.events.denunciation.DenunciationEvent;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.events.denunciation.DenunciationRepeated;
import vn.danbiet.events.denunciation.DenunciationStatus;

/** Finds out about denunciations beside the one that an order is for. */
@Component
class DenunciationRegistry {
    private final EventStore events;

    DenunciationRegistry(EventStore events) {
        this.events = events;
    }

    /** Whether there is such a denunciation. */
    boolean isThere(DenunciationId denunciation) {
        return history(denunciation).findAny().isPresent();
    }

    /** Whether a denunciation was repeated at the superior, and that has not come to an end. */
    boolean againIsOpen(DenunciationId first) {
        return history(first).filter(DenunciationRepeated.class::isInstance)
                .map(DenunciationRepeated.class::cast)
                .anyMatch(repeated -> !hasEnded(repeated.again()));
    }

    private boolean hasEnded(DenunciationId denunciation) {
        DenunciationStatus status = DenunciationStatus.RECEIVED;
        for (DenunciationEvent event : history(denunciation).toList()) {
            status = status.after(event);
        }
        return status.isEnd();
    }

    /** Nothing for a denunciation that is not there (yet). */
    private Stream<DenunciationEvent> history(DenunciationId denunciation) {
        return events.readEvents(denunciation.value())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(DenunciationEvent.class::isInstance)
                .map(DenunciationEvent.class::cast);
    }
}
