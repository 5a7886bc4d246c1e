package vn.danbiet.platform.evidence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.BiFunction;
import org.bson.Document;

/**
 * What leads to things that are stored apart from the log and of which no event is known to speak; nearly always empty.
 * One of them is put down here before it is stored, and taken off when the log has it or when it is removed, so that none
 * is ever lost sight of.
 */
public final class Arriving {
    private static final String CASE = "case";
    private static final String STORED_AT = "storedAt";

    private final MongoCollection<Document> arriving;
    private final Clock clock;

    public Arriving(MongoDatabase database, String collection, Clock clock) {
        this.arriving = DurableCollection.of(database, collection);
        this.clock = clock;
        arriving.createIndex(Indexes.ascending(STORED_AT));
    }

    public void begin(String id, String caseId) {
        arriving.insertOne(new Document("_id", id).append(CASE, caseId).append(STORED_AT, Date.from(clock.instant())));
    }

    public void end(String id) {
        arriving.deleteOne(eq("_id", id));
    }

    /**
     * What was stored before a time and is here still.
     *
     * @param told of its id and the case that it was stored for
     */
    public <T> List<T> before(Instant time, int most, BiFunction<String, String, T> told) {
        return arriving.find(lt(STORED_AT, Date.from(time)))
                .limit(most)
                .map(one -> told.apply(one.getString("_id"), one.getString(CASE)))
                .into(new ArrayList<>());
    }
}
