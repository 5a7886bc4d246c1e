package vn.danbiet.query.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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

    private final JobRecords<VerificationJob> jobs;
    private final Clock clock;

    VerificationJobs(MongoDatabase database, Clock clock) {
        this.jobs = new JobRecords<>(database, COLLECTION, VerificationJob.class, clock);
        this.clock = clock;
    }

    /** @throws com.mongodb.MongoWriteException with the code of a duplicate key when there is one with this id */
    VerificationJob create(String id, @Nullable String stream, String startedBy) {
        Instant now = jobs.now();
        return jobs.insert(new VerificationJob(id, stream, VerificationState.RUNNING, startedBy, now, null,
                UUID.randomUUID().toString(), now, false, 0, 0, 0, null, null, null, null));
    }

    /** Takes over one that nobody is running and that did not come to its end. */
    Optional<VerificationJob> resume(String id) {
        Bson resumable = or(in("state", VerificationState.STOPPED, VerificationState.FAILED), jobs.silent());
        return jobs.change(and(eq("_id", id), resumable), set("state", VerificationState.RUNNING),
                set("run", UUID.randomUUID().toString()), set("heartbeatAt", clock.instant()),
                set("stopRequested", false), unset("endedAt"));
    }

    /** Asks whoever runs it to stop; empty when nobody does. */
    Optional<VerificationJob> requestStop(String id) {
        return jobs.requestStop(id);
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
        return jobs.find(id);
    }

    List<VerificationJob> newest(int limit, Predicate<VerificationJob> shown) {
        return jobs.newest(limit, shown);
    }

    private Optional<VerificationJob> update(VerificationJob job, Bson... updates) {
        return jobs.change(and(eq("_id", job.id()), eq("run", job.run()), eq("state", VerificationState.RUNNING)),
                updates);
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
