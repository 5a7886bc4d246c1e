package vn.danbiet.query.audit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Runs jobs of one kind in this process beside everything else, one at a time: they take a processor and read without end.
 */
public final class JobRunner<J extends Job<J>> implements DisposableBean {
    private static final Logger logger = LoggerFactory.getLogger(JobRunner.class);
    private static final long BETWEEN_BEATS = Duration.ofSeconds(2).toNanos();

    private final String name;
    private final Work<J> work;
    private final LongSupplier nanoTime;
    private final Semaphore place = new Semaphore(1);
    private volatile @Nullable Run current;

    /** What there is to do for a job. */
    public interface Work<J> {
        /** Does it and writes down what it came to; returns soon after it is to stop. */
        void carryOut(J job, Going going);

        /** Writes down that it could not go on. */
        void fail(J job);
    }

    /** A job that is going on here. Used by its thread. */
    public interface Going {
        boolean isToStop();

        void stop();

        /** @param beat tells how far it is, and whether to stop; not asked more often than every two seconds */
        void passed(BooleanSupplier beat);
    }

    /**
     * @param name of the threads, and of the jobs in warnings
     * @param nanoTime a monotonic clock in nanoseconds, such as {@link System#nanoTime}
     */
    public JobRunner(String name, Work<J> work, LongSupplier nanoTime) {
        this.name = name;
        this.work = work;
        this.nanoTime = nanoTime;
    }

    /**
     * Runs a job, if there is room for one.
     *
     * @param claim makes or gets hold of the job; called only when there is room
     * @return the job; empty when another one is running here
     */
    public Optional<J> start(Supplier<J> claim) {
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
    public void stop(String id) {
        Run run = current;
        if (run != null && run.job.id().equals(id)) {
            run.stop();
        }
    }

    /** Waits until nothing runs here any more. */
    public void await() throws InterruptedException {
        Run run = current;
        if (run != null) {
            run.thread.join();
        }
    }

    /** Stops what is running. */
    @Override
    public void destroy() throws InterruptedException {
        Run run = current;
        if (run != null) {
            run.stop();
        }
        await();
    }

    private final class Run implements Going {
        private final J job;
        private final Thread thread;
        private volatile boolean stop;
        private long beatAt = nanoTime.getAsLong() - BETWEEN_BEATS;

        Run(J job) {
            this.job = job;
            this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
        }

        private void run() {
            try {
                work.carryOut(job, this);
            } catch (RuntimeException e) {
                logger.warn("{} {} cannot go on: {}", name, job.id(), e.getClass().getName());
                giveUp();
            } finally {
                place.release();
            }
        }

        @Override
        public boolean isToStop() {
            return stop;
        }

        @Override
        public void stop() {
            stop = true;
        }

        @Override
        public void passed(BooleanSupplier beat) {
            long now = nanoTime.getAsLong();
            if (now - beatAt >= BETWEEN_BEATS) {
                beatAt = now;
                if (beat.getAsBoolean()) {
                    stop();
                }
            }
        }

        private void giveUp() {
            try {
                work.fail(job);
            } catch (RuntimeException e) {
                logger.warn("{} {} will be seen as stopped: {}", name, job.id(), e.getClass().getName());
            }
        }
    }
}
