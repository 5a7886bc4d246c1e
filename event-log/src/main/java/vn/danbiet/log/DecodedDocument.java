package vn.danbiet.log;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * The events of one document as Axon's processors want them. After upcasting there may be more or fewer of them than
 * were stored; those made of one stored event have the same token.
 *
 * @param position where the document begins
 * @param nextPosition where the next one begins
 * @param events in order
 * @param size about how many characters are kept in memory for it
 */
record DecodedDocument(long position, long nextPosition, List<TrackedEventMessage<?>> events, long size) {
    /** What an event takes beside its texts, so that many tiny ones are not taken for nothing. */
    private static final int OVERHEAD = 256;

    static DecodedDocument of(LogDocument document, EventLogStorageEngine engine) {
        long size = 0;
        for (LogEvent event : document.events()) {
            size += OVERHEAD + event.payload().length() + event.metadata().length();
        }
        return new DecodedDocument(document.position(), document.nextPosition(), engine.decode(document), size);
    }

    /** The events at this position and behind it. */
    Stream<TrackedEventMessage<?>> eventsFrom(long first) {
        return first <= position
                ? events.stream()
                : events.stream().filter(event -> event.trackingToken().position().orElseThrow() >= first);
    }

    /**
     * Does now, for all, what each reader of an event would do otherwise. An event that cannot be deserialized is not
     * the concern of this thread: it fails again before those who want its payload.
     */
    DecodedDocument deserialized() {
        for (TrackedEventMessage<?> event : events) {
            try {
                event.getPayload();
                event.getMetaData();
            } catch (RuntimeException e) {
                // left to the readers
            }
        }
        return this;
    }
}
