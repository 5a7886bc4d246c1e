package vn.danbiet.query.audit;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.danbiet.log.verification.CheckpointUnusable;
import vn.danbiet.log.verification.LogDocuments;
import vn.danbiet.log.verification.Outcome;
import vn.danbiet.log.verification.Progress;
import vn.danbiet.log.verification.Verification;

/** Verifies the log from where a job stands. What is stopped here, any process can resume. */
final class VerificationWork implements JobRunner.Work<VerificationJob> {
    private static final Logger log = LoggerFactory.getLogger(VerificationWork.class);
    private static final long BETWEEN_CHECKPOINTS = Duration.ofMinutes(1).toNanos();

    private final VerificationJobs jobs;
    private final VerificationCheckpoints checkpoints;
    private final MongoDatabase database;
    private final LongSupplier nanoTime;

    /** @param nanoTime a monotonic clock in nanoseconds */
    VerificationWork(VerificationJobs jobs, VerificationCheckpoints checkpoints, MongoDatabase database,
            LongSupplier nanoTime) {
        this.jobs = jobs;
        this.checkpoints = checkpoints;
        this.database = database;
        this.nanoTime = nanoTime;
    }

    @Override
    public void carryOut(VerificationJob job, JobRunner.Going going) {
        new Run(job, going).verify();
    }

    @Override
    public void fail(VerificationJob job) {
        jobs.fail(job);
    }

    private final class Run {
        private final VerificationJob job;
        private final JobRunner.Going going;
        private final Verification verification;
        private @Nullable ObjectId checkpoint;
        private long savedAt = nanoTime.getAsLong();
        private Progress progress = new Progress(0, 0, 0, 0, null);

        Run(VerificationJob job, JobRunner.Going going) {
            this.job = job;
            this.going = going;
            this.checkpoint = job.checkpoint();
            String stream = job.stream();
            this.verification = new Verification(
                    stream == null ? LogDocuments.whole(database) : LogDocuments.stream(database, stream), nanoTime);
        }

        private void verify() {
            load();
            Outcome outcome = verification.run(going::isToStop, this::passed);
            if (outcome instanceof Outcome.Stopped) {
                save();
            }
            boolean ended = jobs.end(job, outcome, progress);
            // Not before: whoever takes it over needs what was remembered.
            if (ended && !(outcome instanceof Outcome.Stopped)) {
                drop();
            }
        }

        private void load() {
            if (checkpoint != null) {
                try {
                    checkpoints.load(checkpoint, verification);
                } catch (CheckpointUnusable | MongoGridFSException e) {
                    log.warn("Verification {} begins anew: {}", job.id(), e.getMessage());
                }
            }
        }

        private void passed(Progress reached) {
            progress = reached;
            // Nobody goes on with what another process has taken over.
            going.passed(() -> jobs.beat(job, reached).map(VerificationJob::stopRequested).orElse(true));
            long now = nanoTime.getAsLong();
            if (now - savedAt >= BETWEEN_CHECKPOINTS) {
                savedAt = now;
                save();
            }
        }

        private void save() {
            ObjectId before = checkpoint;
            ObjectId saved = checkpoints.save(job, verification);
            if (!jobs.reached(job, saved)) {
                going.stop();
                checkpoints.delete(saved);
                return;
            }
            checkpoint = saved;
            if (before != null) {
                checkpoints.delete(before);
            }
        }

        private void drop() {
            if (checkpoint != null) {
                checkpoints.delete(checkpoint);
                checkpoint = null;
            }
        }
    }
}
