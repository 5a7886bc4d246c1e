package vn.danbiet.query.drift;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.danbiet.query.audit.VerificationState;

/**
 * Draws a few cases now and then, so that drift is noticed before somebody asks. A round that finds nothing leaves only
 * its metrics; one that finds something is kept among the drift checks.
 */
@Component
@EnableConfigurationProperties(DriftSettings.class)
class DriftSentinel implements SmartLifecycle {
    static final String NAME = "system";

    private static final Logger logger = LoggerFactory.getLogger(DriftSentinel.class);

    private final DriftSettings settings;
    private final DriftCheck check;
    private final DriftJobs jobs;
    private volatile @Nullable ScheduledExecutorService rounds;

    DriftSentinel(DriftSettings settings, DriftCheck check, DriftJobs jobs) {
        this.settings = settings;
        this.check = check;
        this.jobs = jobs;
    }

    @Override
    public void start() {
        if (settings.every().isPositive()) {
            var executor = Executors
                    .newSingleThreadScheduledExecutor(Thread.ofVirtual().name("drift-sentinel").factory());
            long millis = settings.every().toMillis();
            executor.scheduleWithFixedDelay(this::goRound, millis, millis, TimeUnit.MILLISECONDS);
            rounds = executor;
        }
    }

    private void goRound() {
        try {
            look(RandomGenerator.getDefault().nextLong());
        } catch (RuntimeException e) {
            logger.warn("Cannot look for drift now: {}", e.getClass().getName());
        }
    }

    /** One round. */
    void look(long seed) {
        DriftTally tally = check.draw(settings.cases(), seed, check.views(null),
                () -> Thread.currentThread().isInterrupted(), _ -> {});
        if (tally.found() > 0) {
            DriftJob job = jobs.create(UUID.randomUUID().toString(), new DriftOrder(settings.cases(), null, seed), seed,
                    NAME);
            jobs.end(job, tally, VerificationState.FINDING);
            logger.warn("The views do not hold what the log says: {} findings in {} cases, drift check {}",
                    tally.found(), tally.checked(), job.id());
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService executor = rounds;
        if (executor != null) {
            executor.shutdownNow();
            executor.close();
            rounds = null;
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }

    /** After the views, and stopped before them. */
    @Override
    public int getPhase() {
        return 1;
    }
}
