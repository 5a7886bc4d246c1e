package vn.danbiet.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import vn.danbiet.events.petition.PetitionEvent;
import vn.danbiet.log.EventLog;

/** Appends to the log what the command side would. */
public final class Cases {
    private final EmbeddedEventStore eventStore;
    private final EventLog log;

    public Cases(EmbeddedEventStore eventStore, EventLog log) {
        this.eventStore = eventStore;
        this.log = log;
    }

    /** Records events of one case as one act of officer An. */
    public long happened(PetitionEvent... events) {
        String stream = events[0].caseId();
        long version = log.nextVersion(stream);
        Map<String, String> metadata = Map.of("actor", "an", "standing", "OFFICER", "unit", "land-office", "commandId",
                UUID.randomUUID().toString());
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (PetitionEvent event : events) {
            messages.add(
                    new GenericDomainEventMessage<>("petition", stream, version + messages.size(), event, metadata));
        }
        eventStore.publish(messages);
        return log.headPosition();
    }
}
