package vn.danbiet.query.drift;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.danbiet.query.audit.JobRecords;
import vn.danbiet.query.audit.VerificationState;

/** All drift checks that somebody asked for, and those of the sentinel that found something. */
@Component
class DriftJobs {
    private final JobRecords<DriftJob> jobs;
    private final Clock clock;

    DriftJobs(MongoDatabase database, Clock clock) {
        this.jobs = new JobRecords<>(database, "drift_checks", DriftJob.class, clock);
        this.clock = clock;
    }

    /** @throws com.mongodb.MongoWriteException with the code of a duplicate key when there is one with this id */
    DriftJob create(String id, DriftOrder order, long seed, String startedBy) {
        Instant now = jobs.now();
        return jobs.insert(new DriftJob(id, order.cases(), order.view(), seed, VerificationState.RUNNING, startedBy,
                now, null, now, false, 0, 0, 0, 0, List.of()));
    }

    /** Asks whoever runs it to stop; empty when nobody does. */
    Optional<DriftJob> requestStop(String id) {
        return jobs.requestStop(id);
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
        return jobs.find(id);
    }

    List<DriftJob> newest(int limit) {
        return jobs.newest(limit);
    }

    private Optional<DriftJob> update(DriftJob job, Bson... updates) {
        return jobs.change(and(eq("_id", job.id()), eq("state", VerificationState.RUNNING)), updates);
    }

    private Bson progress(DriftTally tally) {
        return combine(set("heartbeatAt", clock.instant()), set("reached", tally.reached()),
                set("total", tally.total()), set("checked", tally.checked()), set("found", tally.found()),
                set("findings", tally.listed()));
    }
}
