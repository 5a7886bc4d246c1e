package vn.danbiet.log;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * The collection as it is on the server. Everything read here, but for {@link #isTaken}, is committed by a majority and will
 * not be rolled back; everything written is acknowledged by a majority's journals.
 */
final class LogCollection {
    static final String NAME = "event_log";

    private static final InsertManyOptions ORDERED = new InsertManyOptions().ordered(true);

    /** How many documents a cursor fetches at a time: bounds memory, long enough to make the exchange cheap. */
    private static final int BATCH = 256;

    /**
     * Server errors that are about one document and will be the same at every attempt: bad value, failed to parse, type
     * mismatch, failed validation, too large, key too long. Whatever is not listed (an election, an interruption, a
     * limit of time) may come out otherwise the next time and says nothing certain.
     */
    private static final Set<Integer> DEFINITE = Set.of(2, 9, 14, 121, 10334, 17280);

    private final MongoCollection<LogDocument> documents;

    private LogCollection(MongoCollection<LogDocument> documents) {
        this.documents = documents;
    }

    /** Opens the collection and makes sure of its indexes. */
    static LogCollection open(MongoDatabase database, Duration attemptTimeout) {
        MongoCollection<LogDocument> documents = database.getCollection(NAME, LogDocument.class)
                .withCodecRegistry(fromRegistries(fromCodecs(new LogDocumentCodec()), database.getCodecRegistry()))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withTimeout(attemptTimeout.toMillis(), TimeUnit.MILLISECONDS);
        documents.createIndex(ascending("stream", "version"), new IndexOptions().unique(true));
        documents.createIndex(ascending("command"), new IndexOptions().unique(true).sparse(true));
        return new LogCollection(documents);
    }

    /** The same, each exchange bounded by this time. */
    LogCollection within(Duration timeout) {
        return new LogCollection(documents.withTimeout(Math.max(1, timeout.toMillis()), TimeUnit.MILLISECONDS));
    }

    /** What became of a bulk. */
    sealed interface Outcome {
        /** All documents are in, durably. */
        record AllIn() implements Outcome {}

        /** The documents before this one are in, durably; a unique index refuses this one; the rest was not tried. */
        record Duplicate(int index) implements Outcome {}

        /** The documents before this one are in, durably; this one never will be; the rest was not tried. */
        record Refused(int index, String why) implements Outcome {}

        /** Nobody knows: none, some or all of them may be in, or get in yet. */
        record Unclear(MongoException cause) implements Outcome {}
    }

    /** Inserts in order and stops at the first that is refused. One server command. */
    Outcome insert(List<LogDocument> bulk) {
        try {
            documents.insertMany(bulk, ORDERED);
            return new Outcome.AllIn();
        } catch (MongoBulkWriteException e) {
            // With a write concern error even what was inserted may be rolled back.
            if (e.getWriteConcernError() != null || e.getWriteErrors().size() != 1) {
                return new Outcome.Unclear(e);
            }
            BulkWriteError error = e.getWriteErrors().getFirst();
            if (ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return new Outcome.Duplicate(error.getIndex());
            }
            return DEFINITE.contains(error.getCode())
                    ? new Outcome.Refused(error.getIndex(), error.getMessage())
                    : new Outcome.Unclear(e);
        } catch (MongoException e) {
            return new Outcome.Unclear(e);
        }
    }

    /** The document that begins at this position. */
    Optional<LogDocument> at(long position) {
        return first(eq("_id", position));
    }

    /** The last document that begins at or before this position. */
    Optional<LogDocument> lastUpTo(long position) {
        return last(lte("_id", position), "_id");
    }

    Optional<LogDocument> last() {
        return last(new BsonDocument(), "_id");
    }

    /** The position of the last event, 0 when there is none. */
    long lastPosition() {
        return links(documents.withDocumentClass(BsonDocument.class).find().sort(descending("_id")), 1).stream()
                .mapToLong(link -> link.nextPosition() - 1)
                .findFirst()
                .orElse(0);
    }

    /** The documents that begin here or later, in order, so many at most: one exchange. */
    List<Link> linksFrom(long position, int atMost) {
        return links(documents.withDocumentClass(BsonDocument.class).find(gte("_id", position)).sort(ascending("_id")),
                atMost);
    }

    private static List<Link> links(FindIterable<BsonDocument> found, int atMost) {
        return found.projection(Projections.include(Link.FIELDS))
                .limit(atMost)
                .batchSize(atMost)
                .map(Link::of)
                .into(new ArrayList<>());
    }

    /**
     * Whether the primary has a document that begins at this position. The only thing ever asked of one server alone:
     * what it has may not be committed yet, and may be rolled back.
     */
    boolean isTaken(long position) {
        return documents.withReadConcern(ReadConcern.LOCAL)
                .withDocumentClass(BsonDocument.class)
                .find(eq("_id", position))
                .projection(Projections.include("_id"))
                .first() != null;
    }

    /** The hashes of the documents that begin at these positions, by position. */
    Map<Long, Hash> hashesAt(List<Long> positions) {
        Map<Long, Hash> hashes = new HashMap<>();
        documents.withDocumentClass(BsonDocument.class)
                .find(in("_id", positions))
                .projection(Projections.include("hash"))
                .forEach(stored -> hashes.put(stored.getInt64("_id").getValue(),
                        Hash.of(stored.getBinary("hash").getData())));
        return hashes;
    }

    Optional<LogDocument> byCommand(String command) {
        return first(eq("command", command));
    }

    /** The document with which this version of the stream begins. */
    Optional<LogDocument> inStream(String stream, long version) {
        return first(and(eq("stream", stream), eq("version", version)));
    }

    /** The last document of the stream that begins at or before this version. */
    Optional<LogDocument> lastInStream(String stream, long upToVersion) {
        return last(and(eq("stream", stream), lte("version", upToVersion)), "version");
    }

    MongoCursor<LogDocument> from(long position) {
        return cursor(gte("_id", position), "_id");
    }

    MongoCursor<LogDocument> fromInStream(String stream, long version) {
        return cursor(and(eq("stream", stream), gte("version", version)), "version");
    }

    private Optional<LogDocument> first(Bson filter) {
        return Optional.ofNullable(documents.find(filter).first());
    }

    private Optional<LogDocument> last(Bson filter, String by) {
        return Optional.ofNullable(documents.find(filter).sort(descending(by)).first());
    }

    /** The time bounds each exchange, not the life of the cursor: reading the whole log may take hours. */
    private MongoCursor<LogDocument> cursor(Bson filter, String by) {
        return documents.find(filter).sort(ascending(by)).batchSize(BATCH).timeoutMode(TimeoutMode.ITERATION).cursor();
    }
}
