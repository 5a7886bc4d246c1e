package vn.danbiet.platform.view;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** How far a view has come, for every process to see: one document of the collection {@code views}. */
final class ViewProgress {
    static final String COLLECTION = "views";

    private final MongoCollection<Entry> entries;
    private final String view;
    private final int version;

    ViewProgress(MongoCollection<Entry> entries, String view, int version) {
        this.entries = entries;
        this.view = view;
        this.version = version;
    }

    boolean isOfThisVersion() {
        Entry entry = entry();
        return entry != null && entry.version() == version;
    }

    /** Nothing was seen yet. */
    void forget() {
        entries.deleteOne(eq("_id", view));
    }

    void begin() {
        entries.updateOne(eq("_id", view), combine(setOnInsert("version", version), setOnInsert("position", 0L)),
                new UpdateOptions().upsert(true));
    }

    /** The position up to which the log has gone into the view. It never goes back, except when the view is built anew. */
    long position() {
        Entry entry = entry();
        return entry == null ? 0 : entry.position();
    }

    /** Call this after the documents are written, so that nobody is promised what is not there. */
    void advanceTo(long position, Instant at) {
        var result = entries.updateOne(and(eq("_id", view), eq("version", version)),
                combine(max("position", position), max("at", at)));
        if (result.getMatchedCount() == 0) {
            throw new ViewConflict("View " + view + " is being built by another version of this program");
        }
    }

    private @Nullable Entry entry() {
        return entries.find(eq("_id", view)).first();
    }

    /**
     * As stored.
     *
     * @param at when the event at that position was recorded
     */
    public record Entry(@BsonId String id, int version, long position, @Nullable Instant at) {}
}
