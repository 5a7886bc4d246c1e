package vn.danbiet.platform.evidence;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Of what the log relies on: a write returns when a majority has it in its journal, and only such writes are read. */
public final class DurableCollection {
    private static final long ATTEMPT_SECONDS = 30;

    private DurableCollection() {}

    public static MongoCollection<Document> of(MongoDatabase database, String name) {
        return database.getCollection(name)
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withTimeout(ATTEMPT_SECONDS, TimeUnit.SECONDS);
    }
}
