package vn.danbiet.log;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One document of the log: the events of one unit of work, durable and chained. See {@code FORMAT.md}.
 *
 * @param position global position of the first event; positions run 1, 2, 3 … without a gap over the whole log
 * @param stream the stream the events belong to
 * @param version sequence number of the first event in its stream, counted from 0
 * @param at when it was recorded, in whole milliseconds; never runs backwards along the log
 * @param command id of the command that caused it, or {@code null}
 * @param events at least one event
 * @param prev hash of the previous document, {@link Hash#NONE} in the first
 * @param hash hash of this document as it is stored
 */
public record LogDocument(
        long position,
        String stream,
        long version,
        Instant at,
        @Nullable String command,
        List<LogEvent> events,
        Hash prev,
        Hash hash) {

    public LogDocument {
        events = List.copyOf(events);
    }

    /** The number of events. */
    public int count() {
        return events.size();
    }

    /** The position at which the next document begins. */
    public long nextPosition() {
        return position + events.size();
    }

    /** The version with which the next document of this stream begins. */
    public long nextVersion() {
        return version + events.size();
    }

    /** The hash computed afresh from the content; differs from {@link #hash()} when somebody changed the document. */
    public Hash recomputedHash() {
        return CanonicalForm.hash(this);
    }

    boolean isIntact() {
        return hash.equals(recomputedHash());
    }
}
