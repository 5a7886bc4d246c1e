package vn.danbiet.query.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
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
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.log.verification.Outcome;
import vn.danbiet.log.verification.Progress;

/** All verifications there ever were, and which of them some process is running. */
@Component
class VerificationJobs {
    static final String COLLECTION = "verifications";

    /** A process that was not heard of for so long has ended, or has lost its connection. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    private static final Duration ATTEMPT = Duration.ofSeconds(10);
    private static final FindOneAndUpdateOptions AFTER = new FindOneAndUpdateOptions()
            .returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<VerificationJob> jobs;
    private final Clock clock;

    VerificationJobs(MongoDatabase database, Clock clock) {
        this.jobs = database.getCollection(COLLECTION, VerificationJob.class)
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .withWriteConcern(WriteConcern.MAJORITY)
                .withTimeout(ATTEMPT.toMillis(), TimeUnit.MILLISECONDS);
        this.clock = clock;
        jobs.createIndex(descending("startedAt"));
    }

    /** @throws com.mongodb.MongoWriteException with the code of a duplicate key when there is one with this id */
    VerificationJob create(String id, @Nullable String stream, String startedBy) {
        // As it will be read back.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var job = new VerificationJob(id, stream, VerificationState.RUNNING, startedBy, now, null,
                UUID.randomUUID().toString(), now, false, 0, 0, 0, null, null, null, null);
        jobs.insertOne(job);
        return job;
    }

    /** Takes over one that nobody is running and that did not come to its end. */
    Optional<VerificationJob> resume(String id) {
        Bson resumable = or(in("state", VerificationState.STOPPED, VerificationState.FAILED),
                and(eq("state", VerificationState.RUNNING), lt("heartbeatAt", clock.instant().minus(SILENCE))));
        return Optional
                .ofNullable(jobs.findOneAndUpdate(and(eq("_id", id), resumable),
                        combine(set("state", VerificationState.RUNNING), set("run", UUID.randomUUID().toString()),
                                set("heartbeatAt", clock.instant()), set("stopRequested", false), unset("endedAt")),
                        AFTER));
    }

    /** Asks whoever runs it to stop; empty when nobody does. */
    Optional<VerificationJob> requestStop(String id) {
        return Optional.ofNullable(jobs.findOneAndUpdate(and(eq("_id", id), eq("state", VerificationState.RUNNING),
                gte("heartbeatAt", clock.instant().minus(SILENCE))), set("stopRequested", true), AFTER));
    }

    /** Tells how far it is; empty when somebody else has taken it over. */
    Optional<VerificationJob> beat(VerificationJob job, Progress progress) {
        return update(job, set("heartbeatAt", clock.instant()), progress(progress));
    }

    /** Remembers where it can be resumed. False when somebody else has taken it over. */
    boolean reached(VerificationJob job, ObjectId checkpoint) {
        return update(job, set("checkpoint", checkpoint), set("heartbeatAt", clock.instant())).isPresent();
    }

    /** Writes down what it came to. False when somebody else has taken it over. */
    boolean end(VerificationJob job, Outcome outcome, Progress progress) {
        Bson ended = set("endedAt", clock.instant());
        Optional<VerificationJob> written = switch (outcome) {
            case Outcome.Valid(var last) ->
                update(job, ended, progress(progress), set("state", VerificationState.VERIFIED), verified(last));
            case Outcome.Stopped(var last) ->
                update(job, ended, progress(progress), set("state", VerificationState.STOPPED), verified(last));
            case Outcome.Broken(var found, var last) ->
                update(job, ended, progress(progress), set("state", VerificationState.FINDING), verified(last),
                        set("finding", new VerificationJob.Finding(found.position(), found.stream(),
                                found.rule().name(), found.vi(), found.en())));
        };
        return written.isPresent();
    }

    void fail(VerificationJob job) {
        update(job, set("endedAt", clock.instant()), set("state", VerificationState.FAILED));
    }

    Optional<VerificationJob> find(String id) {
        return Optional.ofNullable(jobs.find(eq("_id", id)).first()).map(this::asItIs);
    }

    List<VerificationJob> newest(int limit) {
        return jobs.find().sort(descending("startedAt")).limit(limit).map(this::asItIs).into(new ArrayList<>());
    }

    /** One whose process ended without a word is stopped, though nobody could write it down. */
    private VerificationJob asItIs(VerificationJob job) {
        boolean silent = job.state() == VerificationState.RUNNING
                && job.heartbeatAt().isBefore(clock.instant().minus(SILENCE));
        return silent
                ? new VerificationJob(job.id(), job.stream(), VerificationState.STOPPED, job.startedBy(),
                        job.startedAt(), job.heartbeatAt(), job.run(), job.heartbeatAt(), job.stopRequested(),
                        job.position(), job.total(), job.perSecond(), null, job.verified(), job.finding(),
                        job.checkpoint())
                : job;
    }

    private Optional<VerificationJob> update(VerificationJob job, Bson... updates) {
        return Optional.ofNullable(jobs.findOneAndUpdate(
                and(eq("_id", job.id()), eq("run", job.run()), eq("state", VerificationState.RUNNING)),
                combine(updates), AFTER));
    }

    private static Bson progress(Progress progress) {
        Duration remaining = progress.remaining();
        return combine(set("position", progress.position()), set("total", progress.total()),
                set("perSecond", progress.perSecond()),
                remaining == null ? unset("remainingSeconds") : set("remainingSeconds", remaining.toSeconds()));
    }

    private static Bson verified(vn.danbiet.log.verification.@Nullable Verified last) {
        return last == null
                ? unset("verified")
                : set("verified", new VerificationJob.Verified(last.documents(), last.position(),
                        last.hash().toString(), last.at()));
    }
}
