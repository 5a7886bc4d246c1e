package vn.danbiet.log.personal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * The collection as it is on the server. Everything read here is committed by a majority and will not be rolled back;
 * everything written is acknowledged by a majority's journals. A document is
 * {@code {_id: subject, key: wrapped key, master: id of the master key, created: date}}; once forgotten, {@code key} and
 * {@code master} are gone and {@code forgotten: date} is there. Documents are never deleted, so that "forgotten" and
 * "lost" cannot be confused.
 */
final class KeyCollection {
    /** How many documents go into one command: the embedded server takes 1000. */
    static final int BATCH = 1000;

    private static final Duration ATTEMPT_TIMEOUT = Duration.ofSeconds(10);

    /** Millions take their time, and only an operator waits for it. */
    private static final Duration COUNT_TIMEOUT = Duration.ofMinutes(10);

    private final MongoCollection<BsonDocument> keys;

    private KeyCollection(MongoCollection<BsonDocument> keys) {
        this.keys = keys;
    }

    /** Opens the collection and makes sure of its index. */
    static KeyCollection open(MongoDatabase database, String name) {
        MongoCollection<BsonDocument> keys = database.getCollection(name, BsonDocument.class)
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withTimeout(ATTEMPT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        return answered(() -> {
            keys.createIndex(Indexes.ascending("master"), new IndexOptions().sparse(true));
            return new KeyCollection(keys);
        });
    }

    void insert(List<StoredKey> fresh, Instant created) {
        answered(() -> keys.insertMany(fresh.stream().map(key -> key.document(created)).toList()));
    }

    /** What there is of these subjects: their keys, or nothing where the key was destroyed. Unknown ones are left out. */
    Map<String, Optional<StoredKey>> find(Collection<String> subjects) {
        Map<String, Optional<StoredKey>> found = new HashMap<>();
        for (List<String> batch : batches(subjects)) {
            for (BsonDocument stored : answered(() -> keys.find(in("_id", batch)).into(new ArrayList<>()))) {
                if (stored.containsKey("key")) {
                    found.put(stored.getString("_id").getValue(), Optional.of(StoredKey.of(stored)));
                } else if (stored.containsKey("forgotten")) {
                    found.put(stored.getString("_id").getValue(), Optional.empty());
                }
            }
        }
        return found;
    }

    /** Destroys the keys and leaves their tombstones. Those that are destroyed already keep the time of the first. */
    void destroy(Collection<String> subjects, Instant now) {
        for (List<String> batch : batches(subjects)) {
            answered(() -> keys.updateMany(and(in("_id", batch), exists("key")),
                    combine(unset("key"), unset("master"), set("forgotten", new BsonDateTime(now.toEpochMilli())))));
        }
    }

    /** The ids of the master keys by which there are keys wrapped. */
    Set<String> masters() {
        return answered(() -> keys.distinct("master", gt("master", ""), String.class).into(new TreeSet<>()));
    }

    long count(Collection<String> masters) {
        return answered(() -> keys.withTimeout(COUNT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                .countDocuments(in("master", masters)));
    }

    /** Some key wrapped by this master key. */
    Optional<StoredKey> anyOf(String master) {
        return answered(() -> Optional.ofNullable(keys.find(eq("master", master)).first()).map(StoredKey::of));
    }

    /** Goes over all keys wrapped by these master keys, a batch at a time. */
    void forEachBatch(Collection<String> masters, Consumer<List<StoredKey>> action) {
        try (MongoCursor<BsonDocument> cursor = keys.find(in("master", masters))
                .batchSize(BATCH)
                .timeoutMode(TimeoutMode.ITERATION)
                .cursor()) {
            while (cursor.hasNext()) {
                List<StoredKey> batch = new ArrayList<>();
                do {
                    batch.add(StoredKey.of(cursor.next()));
                } while (batch.size() < BATCH && cursor.hasNext());
                action.accept(batch);
            }
        } catch (MongoException e) {
            throw KeysUnavailable.because(e);
        }
    }

    /**
     * Puts the same keys, wrapped anew, in place of the old, but never where one was destroyed or wrapped anew in the
     * meantime.
     *
     * @return how many were put
     */
    int replace(List<StoredKey> old, List<StoredKey> anew) {
        List<UpdateOneModel<BsonDocument>> updates = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            updates.add(new UpdateOneModel<>(and(eq("_id", old.get(i).subject()), eq("master", old.get(i).master())),
                    combine(set("key", new BsonBinary(anew.get(i).wrapped())), set("master", anew.get(i).master()))));
        }
        return answered(() -> keys.bulkWrite(updates, new BulkWriteOptions().ordered(false)).getModifiedCount());
    }

    private static Collection<List<String>> batches(Collection<String> subjects) {
        return subjects.stream().distinct().gather(Gatherers.windowFixed(BATCH)).toList();
    }

    private static <T> T answered(Supplier<T> exchange) {
        try {
            return exchange.get();
        } catch (MongoException e) {
            throw KeysUnavailable.because(e);
        }
    }
}
