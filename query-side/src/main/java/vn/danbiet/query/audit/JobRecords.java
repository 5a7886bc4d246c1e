package vn.danbiet.query.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.bson.conversions.Bson;

/** All jobs of one kind there ever were, in a collection of their own, and which of them some process is running. */
public final class JobRecords<J extends Job<J>> {
    /** A process that was not heard of for so long has ended, or has lost its connection. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    private static final Duration ATTEMPT = Duration.ofSeconds(10);
    private static final FindOneAndUpdateOptions AFTER = new FindOneAndUpdateOptions()
            .returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<J> jobs;
    private final Clock clock;

    public JobRecords(MongoDatabase database, String collection, Class<J> kind, Clock clock) {
        this.jobs = database.getCollection(collection, kind)
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .withWriteConcern(WriteConcern.MAJORITY)
                .withTimeout(ATTEMPT.toMillis(), TimeUnit.MILLISECONDS);
        this.clock = clock;
        jobs.createIndex(descending("startedAt"));
    }

    /** As it will be read back. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** @throws com.mongodb.MongoWriteException with the code of a duplicate key when there is one with this id */
    public J insert(J job) {
        jobs.insertOne(job);
        return job;
    }

    public Optional<J> find(String id) {
        return Optional.ofNullable(jobs.find(eq("_id", id)).first()).map(this::asItIs);
    }

    public List<J> newest(int limit) {
        return newest(limit, _ -> true);
    }

    /** The newest of those that are shown: one that is not takes nobody's place. */
    List<J> newest(int limit, Predicate<J> shown) {
        List<J> newest = new ArrayList<>();
        try (MongoCursor<J> all = jobs.find().sort(descending("startedAt")).iterator()) {
            while (newest.size() < limit && all.hasNext()) {
                J job = asItIs(all.next());
                if (shown.test(job)) {
                    newest.add(job);
                }
            }
        }
        return newest;
    }

    /** Asks whoever runs it to stop; empty when nobody does. */
    public Optional<J> requestStop(String id) {
        return change(and(eq("_id", id), eq("state", VerificationState.RUNNING), gte("heartbeatAt", longAgo())),
                set("stopRequested", true));
    }

    /** Changes the one that matches; empty when none does. */
    public Optional<J> change(Bson which, Bson... updates) {
        return Optional.ofNullable(jobs.findOneAndUpdate(which, combine(updates), AFTER));
    }

    /** Those that say they are running, though their process was not heard of for too long. */
    Bson silent() {
        return and(eq("state", VerificationState.RUNNING), lt("heartbeatAt", longAgo()));
    }

    private Instant longAgo() {
        return clock.instant().minus(SILENCE);
    }

    /** One whose process ended without a word is stopped, though nobody could write it down. */
    private J asItIs(J job) {
        boolean silent = job.state() == VerificationState.RUNNING && job.heartbeatAt().isBefore(longAgo());
        return silent ? job.stopped() : job;
    }
}
