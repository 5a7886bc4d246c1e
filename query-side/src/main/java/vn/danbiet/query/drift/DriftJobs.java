package vn.danbiet.query.drift;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

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
import java.util.concurrent.TimeUnit;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.danbiet.query.audit.VerificationState;

/** All drift checks that somebody asked for, and those of the sentinel that found something. */
@Component
class DriftJobs {
    /** A process that was not heard of for so long has ended, or has lost its connection. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private static final Duration ATTEMPT = Duration.ofSeconds(10);
    private static final FindOneAndUpdateOptions AFTER = new FindOneAndUpdateOptions()
            .returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<DriftJob> jobs;
    private final Clock clock;

    DriftJobs(MongoDatabase database, Clock clock) {
        this.jobs = database.getCollection("drift_checks", DriftJob.class)
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .withWriteConcern(WriteConcern.MAJORITY)
                .withTimeout(ATTEMPT.toMillis(), TimeUnit.MILLISECONDS);
        this.clock = clock;
        jobs.createIndex(descending("startedAt"));
    }

    /** @throws com.mongodb.MongoWriteException with the code of a duplicate key when there is one with this id */
    DriftJob create(String id, DriftOrder order, long seed, String startedBy) {
        // As it will be read back.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var job = new DriftJob(id, order.cases(), order.view(), seed, VerificationState.RUNNING, startedBy, now, null,
                now, false, 0, 0, 0, 0, List.of());
        jobs.insertOne(job);
        return job;
    }

    /** Asks whoever runs it to stop; empty when nobody does. */
    Optional<DriftJob> requestStop(String id) {
        return Optional.ofNullable(jobs.findOneAndUpdate(and(eq("_id", id), eq("state", VerificationState.RUNNING),
                gte("heartbeatAt", clock.instant().minus(SILENCE))), set("stopRequested", true), AFTER));
    }

    /** Tells how far it is. True when it is to stop. */
    boolean beat(DriftJob job, DriftTally tally) {
        return update(job, progress(tally)).map(DriftJob::stopRequested).orElse(true);
    }

    void end(DriftJob job, DriftTally tally, VerificationState state) {
        update(job, progress(tally), set("state", state), set("endedAt", clock.instant()));
    }

    void fail(DriftJob job) {
        update(job, set("state", VerificationState.FAILED), set("endedAt", clock.instant()));
    }

    Optional<DriftJob> find(String id) {
        return Optional.ofNullable(jobs.find(eq("_id", id)).first()).map(this::asItIs);
    }

    List<DriftJob> newest(int limit) {
        return jobs.find().sort(descending("startedAt")).limit(limit).map(this::asItIs).into(new ArrayList<>());
    }

    /** One whose process ended without a word is stopped, though nobody could write it down. */
    private DriftJob asItIs(DriftJob job) {
        boolean silent = job.state() == VerificationState.RUNNING
                && job.heartbeatAt().isBefore(clock.instant().minus(SILENCE));
        return silent
                ? new DriftJob(job.id(), job.cases(), job.view(), job.seed(), VerificationState.STOPPED,
                        job.startedBy(), job.startedAt(), job.heartbeatAt(), job.heartbeatAt(), job.stopRequested(),
                        job.reached(), job.total(), job.checked(), job.found(), job.findings())
                : job;
    }

    private Optional<DriftJob> update(DriftJob job, Bson... updates) {
        return Optional.ofNullable(jobs.findOneAndUpdate(
                and(eq("_id", job.id()), eq("state", VerificationState.RUNNING)), combine(updates), AFTER));
    }

    private Bson progress(DriftTally tally) {
        return combine(set("heartbeatAt", clock.instant()), set("reached", tally.reached()),
                set("total", tally.total()), set("checked", tally.checked()), set("found", tally.found()),
                set("findings", tally.listed()));
    }
}
