package vn.danbiet.command.complaint;

import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.danbiet.events.complaint.ComplaintAppealed;
import vn.danbiet.events.complaint.ComplaintEvent;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ComplaintStatus;

/** Finds out about complaints beside the one that an order is for. */
@Component
class ComplaintRegistry {
    private final EventStore events;

    ComplaintRegistry(EventStore events) {
        this.events = events;
    }

    /** Whether a complaint has a second instance that has not come to an end. */
    boolean secondIsOpen(ComplaintId first) {
        return history(first).filter(ComplaintAppealed.class::isInstance)
                .map(ComplaintAppealed.class::cast)
                .map(appealed -> ComplaintId.of(appealed.receiptCode()))
                .anyMatch(second -> !hasEnded(second));
    }

    private boolean hasEnded(ComplaintId complaint) {
        ComplaintStatus status = ComplaintStatus.RECEIVED;
        for (ComplaintEvent event : history(complaint).toList()) {
            status = status.after(event);
        }
        return status.isEnd();
    }

    /** Nothing for a complaint that is not there (yet). */
    private Stream<ComplaintEvent> history(ComplaintId complaint) {
        return events.readEvents(complaint.value())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(ComplaintEvent.class::isInstance)
                .map(ComplaintEvent.class::cast);
    }
}
