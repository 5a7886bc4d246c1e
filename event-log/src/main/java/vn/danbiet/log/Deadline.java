package vn.danbiet.log;

import java.time.Duration;

/** A moment of the monotonic clock, which wall clocks that jump do not move. */
record Deadline(long nanoTime) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Not negative. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
    }

    boolean hasPassed() {
        return left().isZero();
    }
}
