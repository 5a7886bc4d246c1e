package vn.danbiet.query.audit;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.danbiet.log.verification.CheckpointUnusable;
import vn.danbiet.log.verification.LogDocuments;
import vn.danbiet.log.verification.Outcome;
import vn.danbiet.log.verification.Progress;
import vn.danbiet.log.verification.Verification;

/** Runs verifications in this process, one at a time: they take a processor and read without end. */
@Component
class VerificationRunner implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(VerificationRunner.class);

    private static final long BETWEEN_BEATS = Duration.ofSeconds(2).toNanos();
    private static final long BETWEEN_CHECKPOINTS = Duration.ofMinutes(1).toNanos();

    private final VerificationJobs jobs;
    private final VerificationCheckpoints checkpoints;
    private final MongoDatabase database;
    private final LongSupplier nanoTime;
    private final Semaphore place = new Semaphore(1);
    private volatile @Nullable Run current;

    @Autowired
    VerificationRunner(VerificationJobs jobs, VerificationCheckpoints checkpoints, MongoDatabase database) {
        this(jobs, checkpoints, database, System::nanoTime);
    }

    /** @param nanoTime a monotonic clock in nanoseconds */
    VerificationRunner(VerificationJobs jobs, VerificationCheckpoints checkpoints, MongoDatabase database,
            LongSupplier nanoTime) {
        this.jobs = jobs;
        this.checkpoints = checkpoints;
        this.database = database;
        this.nanoTime = nanoTime;
    }

    /**
     * Runs a job, if there is room for one.
     *
     * @param claim gets hold of the job; called only when there is room
     * @return the job; empty when another one is running here
     */
    Optional<VerificationJob> start(Supplier<VerificationJob> claim) {
        if (!place.tryAcquire()) {
            return Optional.empty();
        }
        try {
            Run run = new Run(claim.get());
            current = run;
            run.thread.start();
            return Optional.of(run.job);
        } catch (RuntimeException e) {
            place.release();
            throw e;
        }
    }

    /** Has the job stop soon if it is running here. */
    void stop(String id) {
        Run run = current;
        if (run != null && run.job.id().equals(id)) {
            run.stop = true;
        }
    }

    /** Waits until nothing runs here any more. */
    void await() throws InterruptedException {
        Run run = current;
        if (run != null) {
            run.thread.join();
        }
    }

    /** Stops what is running; any process can resume it. */
    @Override
    public void destroy() throws InterruptedException {
        Run run = current;
        if (run != null) {
            run.stop = true;
            run.thread.join();
        }
    }

    private final class Run {
        private final VerificationJob job;
        private final Verification verification;
        private final Thread thread;
        private volatile boolean stop;
        private @Nullable ObjectId checkpoint;
        private long beatAt;
        private long savedAt;
        private Progress progress = new Progress(0, 0, 0, 0, null);

        Run(VerificationJob job) {
            this.job = job;
            this.checkpoint = job.checkpoint();
            String stream = job.stream();
            this.verification = new Verification(
                    stream == null ? LogDocuments.whole(database) : LogDocuments.stream(database, stream), nanoTime);
            this.thread = Thread.ofPlatform().name("audit-verification").daemon().unstarted(this::run);
        }

        private void run() {
            try {
                verify();
            } catch (RuntimeException e) {
                log.warn("Verification {} cannot go on: {}", job.id(), e.getClass().getName());
                giveUp();
            } finally {
                place.release();
            }
        }

        private void verify() {
            load();
            beatAt = nanoTime.getAsLong() - BETWEEN_BEATS;
            savedAt = nanoTime.getAsLong();
            Outcome outcome = verification.run(() -> stop, this::passed);
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
            long now = nanoTime.getAsLong();
            if (now - beatAt >= BETWEEN_BEATS) {
                beatAt = now;
                // Nobody goes on with what another process has taken over.
                if (jobs.beat(job, reached).map(VerificationJob::stopRequested).orElse(true)) {
                    stop = true;
                }
            }
            if (now - savedAt >= BETWEEN_CHECKPOINTS) {
                savedAt = now;
                save();
            }
        }

        private void save() {
            ObjectId before = checkpoint;
            ObjectId saved = checkpoints.save(job, verification);
            if (!jobs.reached(job, saved)) {
                stop = true;
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

        private void giveUp() {
            try {
                jobs.fail(job);
            } catch (RuntimeException e) {
                log.warn("Verification {} will be seen as stopped: {}", job.id(), e.getClass().getName());
            }
        }
    }
}
