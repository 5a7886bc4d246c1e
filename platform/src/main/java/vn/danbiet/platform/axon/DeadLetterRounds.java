package vn.danbiet.platform.axon;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Tries again, at the start and now and then, what the processors of a configuration have put aside: a new version of
 * the program may have mended what was wrong. Until then each round leaves a warning behind.
 */
public final class DeadLetterRounds implements SmartLifecycle {
    private static final Logger logger = LoggerFactory.getLogger(DeadLetterRounds.class);
    private static final Duration BETWEEN = Duration.ofMinutes(5);

    private final EventProcessingConfiguration processing;
    private volatile @Nullable ScheduledExecutorService rounds;
    private volatile boolean stopped;

    public DeadLetterRounds(Configuration axon) {
        this.processing = axon.eventProcessingConfiguration();
    }

    @Override
    public void start() {
        stopped = false;
        var executor = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("dead-letters").factory());
        executor.scheduleWithFixedDelay(this::goRound, 0, BETWEEN.toSeconds(), TimeUnit.SECONDS);
        rounds = executor;
    }

    private void goRound() {
        for (String processor : processing.eventProcessors().keySet()) {
            try {
                retry(processor);
            } catch (RuntimeException e) {
                logger.warn("Cannot try the dead letters of {} again now: {}", processor, e.getClass().getName());
            }
        }
    }

    /** One attempt for each case that has events put aside. */
    public void retry(String processor) {
        long cases = cases(processor);
        if (cases > 0) {
            var letters = processing.sequencedDeadLetterProcessor(processor).orElseThrow();
            for (long i = 0; i < cases && !stopped; i++) {
                letters.processAny();
            }
            logger.warn("{} had put events of {} cases aside, now of {}", processor, cases, cases(processor));
        }
    }

    /** One attempt for one case. */
    void retry(String processor, String caseId) {
        processing.sequencedDeadLetterProcessor(processor)
                .orElseThrow()
                .process(letter -> letter.message() instanceof DomainEventMessage<?> event
                        && event.getAggregateIdentifier().equals(caseId));
    }

    private long cases(String processor) {
        return processing.deadLetterQueue(processor).orElseThrow().amountOfSequences();
    }

    @Override
    public void stop() {
        ScheduledExecutorService executor = rounds;
        if (executor != null) {
            stopped = true;
            executor.close();
            rounds = null;
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }

    /** After the processors, and stopped before them. */
    @Override
    public int getPhase() {
        return 1;
    }
}
