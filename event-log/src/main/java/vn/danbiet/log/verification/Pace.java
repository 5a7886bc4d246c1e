package vn.danbiet.log.verification;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** How fast something goes through a log: on the average since it was begun or resumed. For one thread. */
public final class Pace {
    private static final double NANOS = 1e9;

    private final LongSupplier nanoTime;
    private long beganAt;
    private long beganAtPosition;
    private long beganAtDone;

    /** @param nanoTime a monotonic clock in nanoseconds */
    public Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.beganAt = nanoTime.getAsLong();
    }

    /** What is done from here on counts. */
    public void begin(long position, long done) {
        beganAt = nanoTime.getAsLong();
        beganAtPosition = position;
        beganAtDone = done;
    }

    /** @param total 0 when it is not known */
    public Progress progress(long position, long done, long total) {
        double seconds = (nanoTime.getAsLong() - beganAt) / NANOS;
        double perSecond = seconds > 0 ? Math.max(0, position - beganAtPosition) / seconds : 0;
        return new Progress(position, done, total, perSecond, remaining(seconds, done, total));
    }

    private @Nullable Duration remaining(double seconds, long done, long total) {
        long doneNow = done - beganAtDone;
        return total == 0 || seconds <= 0 || doneNow <= 0
                ? null
                : Duration.ofMillis((long) (1000 * seconds * Math.max(0, total - done) / doneNow));
    }
}
