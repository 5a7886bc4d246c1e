package vn.danbiet.platform.view;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** Which events a view does without, and who decided that. */
final class SkippedEvents {
    static final String COLLECTION = "skipped_events";

    private final MongoCollection<SkippedEvent> events;
    private final String view;
    private final int version;

    SkippedEvents(MongoCollection<SkippedEvent> events, String view, int version) {
        this.events = events;
        this.view = view;
        this.version = version;
    }

    void prepare() {
        events.createIndex(compoundIndex(ascending("view"), descending("position")));
        events.createIndex(ascending("view", "version", "caseId"));
    }

    String id(long position) {
        return view + ".v" + version + "." + position;
    }

    boolean contains(long position) {
        return events.countDocuments(eq("_id", id(position))) > 0;
    }

    boolean contains(String caseId) {
        return events.find(and(ofThisVersion(), eq("caseId", caseId))).limit(1).first() != null;
    }

    long count() {
        return events.countDocuments(ofThisVersion());
    }

    /** Whatever the version, newest positions first. */
    List<SkippedEvent> before(long position, int limit) {
        return events.find(and(eq("view", view), lt("position", position)))
                .sort(descending("position"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** The first decision stands. */
    void add(SkippedEvent skipped) {
        if (!contains(skipped.position())) {
            events.insertOne(skipped);
        }
    }

    private Bson ofThisVersion() {
        return and(eq("view", view), eq("version", version));
    }
}
