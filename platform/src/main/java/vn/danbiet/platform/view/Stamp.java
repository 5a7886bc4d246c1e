package vn.danbiet.platform.view;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.log.EventMetadata;

/**
 * What the log says about an event.
 *
 * @param position in the whole log
 * @param version in its case
 * @param actor the one who did it
 * @param standing in what capacity
 * @param unit the unit they acted for; nothing for petitioners and the system
 */
public record Stamp(
        long position,
        long version,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable String standing,
        @Nullable String unit) {

    /** @throws IllegalArgumentException for an event that was not read from the log */
    public static Stamp of(DomainEventMessage<?> event) {
        return new Stamp(position(event), event.getSequenceNumber(), event.getTimestamp(),
                text(event, EventMetadata.ACTOR), text(event, EventMetadata.STANDING), text(event, EventMetadata.UNIT));
    }

    static long position(EventMessage<?> event) {
        if (event instanceof TrackedEventMessage<?> tracked) {
            return tracked.trackingToken().position().orElseThrow();
        }
        throw new IllegalArgumentException("An event that does not come from the log");
    }

    private static @Nullable String text(EventMessage<?> event, String key) {
        return event.getMetaData().get(key) instanceof String text ? text : null;
    }
}
