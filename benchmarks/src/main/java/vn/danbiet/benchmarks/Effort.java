package vn.danbiet.benchmarks;

import java.time.Duration;

/**
 * How much is put into the measurements.
 *
 * @param rounds in which each competitor has its turn
 * @param turn how long a turn takes where it is a matter of time
 * @param events in a log that is read
 * @param most events up to which a log is grown
 * @param longest aggregate that is loaded, in events
 * @param callers at most at the same time
 * @param cases up to which an installation is filled
 */
record Effort(int rounds, Duration turn, int events, long most, int longest, int callers, int cases) {
    static final Effort STANDARD = new Effort(7, Duration.ofSeconds(2), 50_000, 1_000_000, 1000, 256, 10_000);
    static final Effort QUICK = new Effort(3, Duration.ofMillis(700), 10_000, 30_000, 1000, 256, 1_000);

    /** As many as a measurement wants, unless that is too many. */
    int callers(int wanted) {
        return Math.min(wanted, callers);
    }

    Effort withRounds(int rounds) {
        return new Effort(rounds, turn, events, most, longest, callers, cases);
    }

    Effort withTurn(Duration turn) {
        return new Effort(rounds, turn, events, most, longest, callers, cases);
    }

    Effort withMost(long most) {
        return new Effort(rounds, turn, events, most, longest, callers, cases);
    }

    Effort withCases(int cases) {
        return new Effort(rounds, turn, events, most, longest, callers, cases);
    }
}
