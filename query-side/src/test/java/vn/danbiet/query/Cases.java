package vn.danbiet.query;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.personal.SubjectKeys;

/** Appends to the log what the command side would. */
public final class Cases {
    private final EmbeddedEventStore eventStore;
    private final EventLog log;

    private final SubjectKeys keys;
    private final Map<String, DataSubject> subjects = new HashMap<>();

    public Cases(EmbeddedEventStore eventStore, EventLog log, SubjectKeys keys) {
        this.eventStore = eventStore;
        this.log = log;
        this.keys = keys;
    }

    /** The data subject, with a key of its own, that stands in this case for one of those that a {@link Case} names. */
    public synchronized DataSubject subject(Case one, DataSubject named) {
        return subject(one.id().value(), named);
    }

    /** As above, for a complaint. */
    public synchronized DataSubject subject(ComplaintCase one, DataSubject named) {
        return subject(one.id().value(), named);
    }

    /** As above, for a case of any kind. */
    public synchronized DataSubject subject(String caseId, DataSubject named) {
        return subjects.computeIfAbsent(caseId + "/" + named, _ -> new DataSubject(keys.draw()));
    }

    /** Records events of one case as one act of officer An. */
    public synchronized long happened(CaseEvent... events) {
        String stream = events[0].caseId();
        long version = log.nextVersion(stream);
        Map<String, String> metadata = Map.of("actor", "an", "standing", "OFFICER", "unit", "land-office", "commandId",
                UUID.randomUUID().toString());
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (CaseEvent event : events) {
            messages.add(new GenericDomainEventMessage<>("petition", stream, version + messages.size(),
                    withKeys(stream, event), metadata));
        }
        eventStore.publish(messages);
        return log.headPosition();
    }

    private Object withKeys(String caseId, Object value) {
        return switch (value) {
            case DataSubject named -> subject(caseId, named);
            case Personal<?> personal ->
                Personal.of(subject(caseId, personal.subject()), personal.known().orElseThrow());
            case List<?> several -> several.stream().map(one -> withKeys(caseId, one)).toList();
            case PersonalData personal -> rebuilt(caseId, personal);
            case CaseEvent event -> rebuilt(caseId, (Record) event);
            default -> value;
        };
    }

    private Object rebuilt(String caseId, Record fields) {
        RecordComponent[] components = fields.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                Object value = components[i].getAccessor().invoke(fields);
                values[i] = value == null ? null : withKeys(caseId, value);
                types[i] = components[i].getType();
            }
            return fields.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
