package vn.danbiet.platform.view;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.RawBsonDocument;
import vn.danbiet.events.CaseEvent;

/** The documents that a run of events touches: read at once, changed in memory, written at once. */
final class Batch<D extends ViewDocument> {
    private static final BulkWriteOptions ORDERED = new BulkWriteOptions().ordered(true);

    /** An event tells at most some 120 kB: 20 000 characters, in two languages. */
    private static final int EVENTS_THAT_FIT = 100;

    /** Below the 16 MB of a BSON document, with room for what surrounds it in the command. */
    private static final int LARGEST = 15 << 20;

    private final MongoCollection<D> collection;
    private final Fold<D> fold;
    private final Map<String, D> stored = new HashMap<>();
    private final Map<String, D> changed = new LinkedHashMap<>();

    private Batch(MongoCollection<D> collection, Fold<D> fold) {
        this.collection = collection;
        this.fold = fold;
    }

    static <D extends ViewDocument> Batch<D> read(MongoCollection<D> collection, Fold<D> fold,
            Collection<String> cases) {
        var batch = new Batch<>(collection, fold);
        collection.find(in("_id", cases)).forEach(document -> batch.stored.put(document.id(), document));
        return batch;
    }

    /** Applies an event that the document does not know yet; one that it knows changes nothing. */
    void apply(DomainEventMessage<?> message) {
        String id = message.getAggregateIdentifier();
        Stamp stamp = Stamp.of(message);
        D before = changed.getOrDefault(id, stored.get(id));
        if (before != null && before.position() >= stamp.position()) {
            return;
        }
        if (message.getPayload() instanceof CaseEvent event) {
            D after = fold.after(before, event, stamp);
            if (after != null && after != before) {
                requireRoom(after, stamp);
                changed.put(id, after);
            }
        }
    }

    /**
     * A document that the server would refuse for its size fails here, at the event that makes it so, and is put aside
     * with its case; at the end of the batch it would hold up the view for all. Fewer events than that cannot fill one.
     */
    private void requireRoom(D after, Stamp stamp) {
        if (stamp.version() >= EVENTS_THAT_FIT) {
            var codec = collection.getCodecRegistry().get(collection.getDocumentClass());
            int size = new RawBsonDocument(after, codec).getByteBuffer().remaining();
            if (size > LARGEST) {
                throw new IllegalStateException("The document of this case would have " + size + " bytes");
            }
        }
    }

    /**
     * Writes what has changed. A document is replaced only as it was read, and a new one only inserted: whoever lost the
     * view to another process in the meantime fails here instead of overwriting newer work.
     */
    void write() {
        if (changed.isEmpty()) {
            return;
        }
        List<WriteModel<D>> writes = new ArrayList<>(changed.size());
        int replacements = 0;
        for (D after : changed.values()) {
            D before = stored.get(after.id());
            if (before == null) {
                writes.add(new InsertOneModel<>(after));
            } else {
                writes.add(new ReplaceOneModel<>(and(eq("_id", after.id()), eq("position", before.position())), after));
                replacements++;
            }
        }
        if (collection.bulkWrite(writes, ORDERED).getMatchedCount() != replacements) {
            throw new ViewConflict("Documents of " + collection.getNamespace().getCollectionName()
                    + " have changed since they were read");
        }
    }
}
