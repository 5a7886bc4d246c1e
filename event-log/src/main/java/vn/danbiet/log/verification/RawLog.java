package vn.danbiet.log.verification;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.Hash;

/**
 * The log's collection as bytes, for reading only: no index is made, nothing is taken for granted about what is stored.
 * Committed by a majority, from the primary.
 */
public final class RawLog implements Witness {
    private static final Duration ATTEMPT = Duration.ofSeconds(30);
    private static final int BATCH = 512;

    private final MongoCollection<RawBsonDocument> documents;

    public RawLog(MongoDatabase database) {
        this.documents = database.getCollection(EventLog.COLLECTION, RawBsonDocument.class)
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .withTimeout(ATTEMPT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Everything in the collection by {@code _id}, whatever it is; from a position, except what is before it. */
    public MongoCursor<RawBsonDocument> from(long position) {
        // Not "at or behind", which would pass over ids that are no numbers.
        return cursor(position <= 1 ? new BsonDocument() : not(lt("_id", position)), "_id");
    }

    /** Like {@link #from}, but positions and hashes only. */
    public MongoCursor<RawBsonDocument> linksFrom(long position) {
        return documents.find(position <= 1 ? new BsonDocument() : not(lt("_id", position)))
                .projection(Projections.include("_id", "hash"))
                .sort(ascending("_id"))
                .batchSize(BATCH)
                .timeoutMode(TimeoutMode.ITERATION)
                .cursor();
    }

    /** The hash of the document that ends right before a position, if there is such a document. */
    public Optional<Hash> hashBefore(long position) {
        RawBsonDocument last = documents.find(lt("_id", position)).sort(descending("_id")).first();
        return last != null && end(last) == position - 1 && last.get("hash") instanceof BsonBinary hash
                && hash.getData().length == Hash.BYTES ? Optional.of(Hash.of(hash.getData())) : Optional.empty();
    }

    /** The documents of a stream by version, from a version, except what is before it. */
    MongoCursor<RawBsonDocument> fromInStream(String stream, @Nullable Long version) {
        Bson ofStream = eq("stream", stream);
        return cursor(version == null ? ofStream : and(ofStream, not(lt("version", version))), "version");
    }

    /** The position at which the document begins that has this position inside; the position itself if there is none. */
    public long beginOf(long position) {
        RawBsonDocument last = newest(lte("_id", position), "_id");
        return last != null && end(last) >= position ? begin(last) : position;
    }

    /** The position of the last event, 0 when the log is empty. */
    public long head() {
        RawBsonDocument last = newest(new BsonDocument(), "_id");
        return last == null ? 0 : end(last);
    }

    @Override
    public OptionalLong nextVersion(String stream, long before) {
        RawBsonDocument last = newest(and(eq("stream", stream), lt("_id", before)), "_id");
        return OptionalLong.of(last == null ? 0 : number(last, "version", -1) + number(last, "count", 1));
    }

    @Override
    public OptionalLong positionOf(String command, long before) {
        RawBsonDocument first = documents.find(and(eq("command", command), lt("_id", before)))
                .projection(Projections.include("_id"))
                .first();
        return first == null ? OptionalLong.empty() : OptionalLong.of(begin(first));
    }

    private @Nullable RawBsonDocument newest(Bson filter, String by) {
        FindIterable<RawBsonDocument> found = documents.find(filter).sort(descending(by));
        return found.projection(Projections.include("_id", "version", "count")).first();
    }

    private static long begin(BsonDocument document) {
        return number(document, "_id", 0);
    }

    private static long end(BsonDocument document) {
        return begin(document) + number(document, "count", 1) - 1;
    }

    private static long number(BsonDocument document, String field, long otherwise) {
        BsonValue value = document.get(field);
        return value != null && value.isNumber() ? value.asNumber().longValue() : otherwise;
    }

    private MongoCursor<RawBsonDocument> cursor(Bson filter, String by) {
        return documents.find(filter).sort(ascending(by)).batchSize(BATCH).timeoutMode(TimeoutMode.ITERATION).cursor();
    }
}
