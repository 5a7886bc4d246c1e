package vn.danbiet.standalone.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that begins at another time than it is, goes as fast as time does, and can be moved on, never back. Where it
 * stands is known to all threads at once.
 */
public final class MovableClock extends Clock {
    private final InstantSource real;
    private final ZoneId zone;
    private final AtomicReference<Duration> ahead;

    private MovableClock(InstantSource real, ZoneId zone, AtomicReference<Duration> ahead) {
        this.real = real;
        this.zone = zone;
        this.ahead = ahead;
    }

    /** @param real gives the time that passes */
    public static MovableClock startingAt(Instant begin, InstantSource real) {
        return new MovableClock(real, ZoneOffset.UTC, new AtomicReference<>(Duration.between(real.instant(), begin)));
    }

    /** Moves on to that time; where it stands later already, it stays. */
    public void moveTo(Instant time) {
        Duration wanted = Duration.between(real.instant(), time);
        ahead.accumulateAndGet(wanted, (now, then) -> then.compareTo(now) > 0 ? then : now);
    }

    /** Moves on to the time that it is and is an ordinary clock from then on, unless it is ahead of that. */
    public void catchUp() {
        ahead.accumulateAndGet(Duration.ZERO, (now, then) -> then.compareTo(now) > 0 ? then : now);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock in another zone: moving one moves both. */
    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(real, other, ahead);
    }
}
