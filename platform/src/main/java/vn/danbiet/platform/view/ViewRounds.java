package vn.danbiet.platform.view;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks after the views of a process, so that they follow the log: at the start, before the first request is served, and
 * then again and again, since other processes order builds and have them take over.
 */
public final class ViewRounds implements SmartLifecycle {
    private static final Logger logger = LoggerFactory.getLogger(ViewRounds.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final List<? extends View<?>> views;
    private final Clock clock;
    private final Duration grace;
    private volatile @Nullable ScheduledExecutorService rounds;

    public ViewRounds(List<? extends View<?>> views, Clock clock) {
        this(views, clock, View.GRACE);
    }

    ViewRounds(List<? extends View<?>> views, Clock clock, Duration grace) {
        this.views = List.copyOf(views);
        this.clock = clock;
        this.grace = grace;
    }

    @Override
    public void start() {
        views.stream().limit(1).forEach(view -> view.skipped().prepare());
        views.forEach(view -> view.builds().keep(clock, grace));
        var executor = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("views").factory());
        executor.scheduleWithFixedDelay(this::goRound, BETWEEN.toMillis(), BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
        rounds = executor;
    }

    /** Looks after each view once. */
    void goRound() {
        for (View<?> view : views) {
            try {
                view.builds().keep(clock, grace);
            } catch (RuntimeException e) {
                logger.warn("Cannot look after {} now: {}", view.name(), e.getClass().getName());
            }
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService executor = rounds;
        if (executor != null) {
            executor.close();
            views.parallelStream().forEach(view -> view.builds().stop());
            rounds = null;
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
