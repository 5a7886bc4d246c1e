package vn.danbiet.log;

import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** One event of a document as Axon's upcasting and deserialization want to see it. */
record StoredEvent(LogDocument document, int index) implements DomainEventData<String>, TrackedEventData<String> {

    static Stream<StoredEvent> in(LogDocument document) {
        return IntStream.range(0, document.count()).mapToObj(index -> new StoredEvent(document, index));
    }

    long position() {
        return document.position() + index;
    }

    private LogEvent event() {
        return document.events().get(index);
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position());
    }

    /** The part of the event's type before the first dot. */
    @Override
    public String getType() {
        String type = event().type();
        int dot = type.indexOf('.');
        return dot < 0 ? type : type.substring(0, dot);
    }

    @Override
    public String getAggregateIdentifier() {
        return document.stream();
    }

    @Override
    public long getSequenceNumber() {
        return document.version() + index;
    }

    @Override
    public String getEventIdentifier() {
        return event().id();
    }

    @Override
    public Instant getTimestamp() {
        return document.at();
    }

    @Override
    public SerializedObject<String> getPayload() {
        return new SimpleSerializedObject<>(event().payload(), String.class, event().type(), event().revision());
    }

    @Override
    public SerializedObject<String> getMetaData() {
        return new SerializedMetaData<>(event().metadata(), String.class);
    }
}
