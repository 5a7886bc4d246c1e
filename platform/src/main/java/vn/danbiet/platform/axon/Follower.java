package vn.danbiet.platform.axon;

import org.axonframework.config.Configuration;
import org.jspecify.annotations.Nullable;

/** One processor in a configuration of its own, so that it can be started and stopped while others go on. */
public final class Follower {
    private final String processor;
    private final Configuration configuration;
    private final DeadLetterRounds rounds;

    Follower(String processor, Configuration configuration) {
        this.processor = processor;
        this.configuration = configuration;
        this.rounds = new DeadLetterRounds(configuration);
    }

    public void start() {
        configuration.start();
        rounds.start();
    }

    /** Returns when nothing of it runs any more. */
    public void stop() {
        rounds.stop();
        configuration.shutdown();
    }

    /**
     * Tries again what it has put aside, in the order it happened, until an event cannot be digested.
     *
     * @param caseId nothing for all cases
     */
    public void retry(@Nullable String caseId) {
        if (caseId == null) {
            rounds.retry(processor);
        } else {
            rounds.retry(processor, caseId);
        }
    }
}
