package vn.danbiet.query.drift;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.audit.VerificationState;

/** Runs drift checks in this process, one at a time, beside everything else. */
@Component
class DriftRunner implements DisposableBean {
    private static final Logger logger = LoggerFactory.getLogger(DriftRunner.class);
    private static final long BETWEEN_BEATS = Duration.ofSeconds(2).toNanos();

    private final DriftJobs jobs;
    private final DriftCheck check;
    private final Semaphore place = new Semaphore(1);
    private volatile @Nullable Run current;

    DriftRunner(DriftJobs jobs, DriftCheck check) {
        this.jobs = jobs;
        this.check = check;
    }

    /**
     * Runs a job, if there is room for one.
     *
     * @param claim makes the job; called only when there is room
     * @return the job; empty when another one is running here
     */
    Optional<DriftJob> start(Supplier<DriftJob> claim) {
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

    @Override
    public void destroy() throws InterruptedException {
        Run run = current;
        if (run != null) {
            run.stop = true;
            run.thread.join();
        }
    }

    private final class Run {
        private final DriftJob job;
        private final Thread thread;
        private volatile boolean stop;
        private long beatAt = System.nanoTime();

        Run(DriftJob job) {
            this.job = job;
            this.thread = Thread.ofPlatform().name("audit-drift").daemon().unstarted(this::run);
        }

        private void run() {
            try {
                List<View<?>> views = check.views(job.view());
                Integer cases = job.cases();
                DriftTally tally = cases == null
                        ? check.all(views, () -> stop, this::passed)
                        : check.draw(cases, job.seed(), views, () -> stop, this::passed);
                jobs.end(job, tally,
                        tally.found() > 0
                                ? VerificationState.FINDING
                                : stop ? VerificationState.STOPPED : VerificationState.VERIFIED);
            } catch (RuntimeException e) {
                logger.warn("Drift check {} cannot go on: {}", job.id(), e.getClass().getName());
                giveUp();
            } finally {
                place.release();
            }
        }

        private void passed(DriftTally tally) {
            long now = System.nanoTime();
            if (now - beatAt >= BETWEEN_BEATS) {
                beatAt = now;
                stop |= jobs.beat(job, tally);
            }
        }

        private void giveUp() {
            try {
                jobs.fail(job);
            } catch (RuntimeException e) {
                logger.warn("Drift check {} will be seen as stopped: {}", job.id(), e.getClass().getName());
            }
        }
    }
}
