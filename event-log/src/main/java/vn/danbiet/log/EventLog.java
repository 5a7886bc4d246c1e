package vn.danbiet.log;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The event log in the collection {@code event_log} of a database. Any number of processes may append to it and read it
 * at the same time; positions stay gapless and totally ordered. One instance per process and database is enough; it is
 * safe for any number of threads, platform or virtual.
 * <p>
 * All reading sees only what a majority of the servers has and will not roll back. Reading methods throw
 * {@link LogUnavailable} when the server does not answer in time, and {@link LogBroken} when what is stored contradicts
 * the rules of the log. The client belongs to the caller and is not closed.
 */
public final class EventLog implements AutoCloseable {
    /** The collection that holds the log. */
    public static final String COLLECTION = LogCollection.NAME;

    private static final Logger LOGGER = LoggerFactory.getLogger(EventLog.class);

    private final LogCollection collection;
    private final Positions positions;
    private final Streams streams;
    private final Writer writer;

    private EventLog(LogCollection collection, Clock clock, LogSettings settings, RandomGenerator random) {
        this.collection = collection;
        this.positions = new Positions(collection);
        this.streams = new Streams(collection);
        this.writer = new Writer(collection, positions, streams, clock, settings, random);
    }

    /**
     * Opens the log, creating its indexes if need be. A log whose last document was tampered with can be opened and
     * read, so that it can be examined; appending to it is refused with {@link LogBroken}.
     * <p>
     * At most 4096 units or 64 MiB wait to be written, an append takes at most 30 s, one exchange with the server 10 s.
     *
     * @param clock gives the time at which events are recorded
     * @throws LogUnavailable when the server does not answer in time
     */
    public static EventLog open(MongoDatabase database, Clock clock) {
        return open(database, clock, LogSettings.STANDARD, RandomGenerator.getDefault());
    }

    /** @param random decides how long one of several writers waits for its turn; used by one thread only */
    static EventLog open(MongoDatabase database, Clock clock, LogSettings settings, RandomGenerator random) {
        EventLog log = reading(
                () -> new EventLog(LogCollection.open(database, settings.attemptTimeout()), clock, settings, random));
        reading(() -> {
            try {
                return log.positions.readHead(log.collection);
            } catch (LogBroken e) {
                LOGGER.error("Opened for reading only", e);
                return Head.EMPTY;
            }
        });
        log.writer.start();
        return log;
    }

    /**
     * Appends the events of one unit of work and returns when they are durable: in the journals of a majority. Units
     * appended at the same time are written together. Units of one stream are written in the order of the calls.
     *
     * @return the document as it is stored
     * @throws VersionConflict when the stream does not end right before the unit's version; nothing was written
     * @throws CommandAlreadyCarriedOut when the log has this command already; nothing was written now
     * @throws UnitRefused when the server refuses this unit for good; nothing was written
     * @throws LogBusy when too much is waiting; nothing was written, try again in a moment
     * @throws LogUnavailable when no certain answer was got in time, or the thread was interrupted; unless it
     *         {@linkplain LogUnavailable#outcome() says} more, the outcome is unknown, and trying again with the same
     *         command id is safe
     * @throws LogBroken when the end of the log was tampered with; nothing is appended to it
     * @throws IllegalStateException when the log is closed; nothing was written
     */
    public LogDocument append(NewUnit unit) {
        return writer.append(unit);
    }

    /** What the command did, if it was carried out. */
    public Optional<LogDocument> findByCommand(String command) {
        return reading(() -> collection.byCommand(command));
    }

    /**
     * The documents of a stream in order, read as the stream is consumed; close it when it is not read to its end. It
     * begins with the document that has {@code fromVersion} inside: skip the events before it.
     *
     * @param fromVersion counted from 0
     */
    public Stream<LogDocument> readStream(String stream, long fromVersion) {
        return streams.from(stream, fromVersion);
    }

    /** The document with which a stream begins, with one question for a key; empty when there is no such stream. */
    public Optional<LogDocument> beginningOf(String stream) {
        return reading(() -> collection.inStream(stream, 0));
    }

    /** The version with which the stream continues: 0 when there is no such stream. */
    public long nextVersion(String stream) {
        return reading(() -> streams.readNextVersion(collection, stream));
    }

    /**
     * All documents with events after this position in order, up to the present end of the log, read as the stream is
     * consumed, in bounded memory; close it when it is not read to its end. It begins with the document that has
     * {@code position + 1} inside: skip the events before it.
     *
     * @param position 0 for the whole log
     */
    public Stream<LogDocument> readAfter(long position) {
        if (position < 0) {
            throw new IllegalArgumentException("Position " + position + " is negative");
        }
        return positions.after(position);
    }

    /** The document that begins at this position. Cheap on every server: made for tailing. */
    public Optional<LogDocument> at(long position) {
        return reading(() -> collection.at(position));
    }

    /** The document that has this position inside. */
    public Optional<LogDocument> covering(long position) {
        return reading(() -> positions.covering(position));
    }

    /** The position of the last event, 0 when the log is empty. */
    public long headPosition() {
        return reading(() -> positions.head(collection));
    }

    /**
     * The position before the first event recorded at this time or later: what to read after in order to see all of
     * these. The position of the last event when there are none.
     */
    public long positionBefore(Instant time) {
        return reading(() -> {
            // Times never run backwards along the log: halve the distance until it is found.
            long before = 0;
            long end = positions.head(collection);
            while (before < end) {
                LogDocument middle = covered(before + (end - before + 1) / 2);
                if (middle.at().isBefore(time)) {
                    before = middle.nextPosition() - 1;
                } else {
                    end = middle.position() - 1;
                }
            }
            return before;
        });
    }

    private LogDocument covered(long position) {
        return positions.covering(position).orElseThrow(() -> new LogBroken("There is a gap at position " + position));
    }

    /**
     * Has this called each time after something was appended here, by the thread that appends: it must not block.
     *
     * @return ends it
     */
    Runnable onAppend(Runnable listener) {
        return writer.onAppend(listener);
    }

    /** Writes what is waiting, then refuses everything new. Reading remains possible as long as the client is open. */
    @Override
    public void close() {
        writer.close();
    }

    private static <T> T reading(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw LogUnavailable.reading(e);
        }
    }
}
