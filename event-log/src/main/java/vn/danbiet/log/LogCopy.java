package vn.danbiet.log;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Writes the documents of a log into another database as they are: same positions, times and hashes. Made for filling an
 * empty log or going on exactly behind its end while nobody else appends; whoever does is noticed. What is written is
 * not verified here.
 */
public final class LogCopy {
    /** How many documents a bulk has at most. */
    public static final int MAX_DOCUMENTS = LogSettings.MAX_BULK_UNITS;

    /** How many bytes they take at most, a single larger one apart. */
    public static final int MAX_BYTES = LogSettings.MAX_BULK_BYTES / 2;

    private static final Duration ATTEMPT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration TROUBLE = Duration.ofMillis(200);

    private final LogCollection collection;

    private LogCopy(LogCollection collection) {
        this.collection = collection;
    }

    /** Opens the log of this database, creating its indexes if need be. */
    public static LogCopy into(MongoDatabase database) {
        return new LogCopy(LogCollection.open(database, ATTEMPT));
    }

    /**
     * Writes a bulk and returns when it is durable: in the journals of a majority. What of it is there already, from an
     * attempt whose answer was lost, is left as it is.
     *
     * @param bulk in order; at most {@value #MAX_DOCUMENTS} documents and {@value #MAX_BYTES} bytes
     * @throws Conflict when something else stands in the way; what is before it was written
     * @throws LogUnavailable when no certain answer was got in time; doing it again is safe
     */
    public void write(List<LogDocument> bulk) {
        Deadline deadline = Deadline.in(PATIENCE);
        List<LogDocument> left = bulk;
        MongoException trouble = null;
        while (!left.isEmpty()) {
            if (deadline.hasPassed()) {
                throw LogUnavailable.unknown("No certain answer in " + PATIENCE, trouble);
            }
            switch (collection.insert(left)) {
                case LogCollection.Outcome.AllIn() -> left = List.of();
                case LogCollection.Outcome.Refused(int index, String why) ->
                    throw new Conflict(left.get(index), "the server refuses it: " + why);
                case LogCollection.Outcome.Duplicate(int index) ->
                    left = behindWhatIsThere(left.subList(index, left.size()));
                case LogCollection.Outcome.Unclear(MongoException cause) -> {
                    trouble = cause;
                    LockSupport.parkNanos(TROUBLE.toNanos());
                }
            }
        }
    }

    private List<LogDocument> behindWhatIsThere(List<LogDocument> refused) {
        Map<Long, Hash> there = collection.hashesAt(refused.stream().map(LogDocument::position).toList());
        LogDocument first = refused.getFirst();
        @Nullable
        Hash hash = there.get(first.position());
        if (hash == null) {
            throw new Conflict(first, "its command or its version is in the log already");
        }
        if (!hash.equals(first.hash())) {
            throw new Conflict(first, "somebody else has appended there in the meantime");
        }
        return refused.subList(1, refused.size());
    }

    /** A document cannot be written because the log has something else. */
    public static final class Conflict extends RuntimeException {
        private Conflict(LogDocument document, String why) {
            super("The document at position " + document.position() + " of stream " + document.stream()
                    + " cannot be written: " + why);
        }
    }
}
