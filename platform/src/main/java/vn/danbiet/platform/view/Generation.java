package vn.danbiet.platform.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One build of a view from the beginning of the log. As stored.
 *
 * @param number counts up over all builds of the view, whatever their version
 * @param version of the definition it is built by
 * @param position up to which the log has gone into it; it never goes back
 * @param at when the event at that position was recorded
 * @param changedAt when it came to the state it is in
 * @param worked nanoseconds that went into it until it took over, without those in which no process was running
 * @param orderedBy who ordered it; nothing when the program did
 * @param order the name of the order, so that it can be sent again
 */
public record Generation(
        int number,
        int version,
        State state,
        long position,
        @Nullable Instant at,
        Instant startedAt,
        @Nullable Instant changedAt,
        long worked,
        @Nullable String orderedBy,
        @Nullable String order) {
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    /** What becomes of a build. */
    public enum State {
        /** It follows the log, and nobody reads it yet. */
        BUILDING,
        /** It follows the log and is read. */
        SERVING,
        /** A newer one is read instead; it is about to be removed. */
        RETIRED,
        /** Somebody did not want it; it is about to be removed. */
        ABORTED
    }

    boolean isFollowed() {
        return state == State.BUILDING || state == State.SERVING;
    }

    /** Events a second, over the whole build; 0 while that cannot be told. */
    public double perSecond() {
        return worked == 0 ? 0 : position * SECOND / worked;
    }

    /** How long it takes at this rate until it gets to the head of the log. */
    public Optional<Duration> remaining(long head) {
        return position == 0 || worked == 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(1000 * Math.max(0, head - position) / perSecond())));
    }
}
