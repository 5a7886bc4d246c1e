package vn.danbiet.log;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When to write so that several writers do not get in each other's way. It is about speed alone: whoever writes at the
 * wrong moment loses a race, which is safe but takes long, because a server says "duplicate key" only when the majority
 * has what is in the way (some 50 to 130 ms, while a bulk takes some 5), and the winner may have to wait as long.
 * <p>
 * A writer that meets no others writes without asking. One that knows of others looks first whether the next slot is
 * free. When the log has been quiet for a moment it begins a series of bulks, without letting the log become quiet;
 * the others hold back meanwhile. Then it gives way until the log has been quiet for longer than any other would have
 * waited. Those who wait draw a random pause on top of the quiet moment, and what they have waited counts the next
 * time: so they take turns without agreeing on anything. When nobody makes use of it, the series become longer until
 * the others are forgotten. One whose others never give way (they do not know of it yet) makes itself known by writing
 * in between as soon as it sees where.
 * <p>
 * All times are multiples of the time one bulk takes here, so that they fit a slow server and a fast one. Moments are
 * those of {@link System#nanoTime()}.
 */
final class Turns {
    /** How long a series pays for the pauses around it, and how long callers of other writers wait for it. */
    private static final int SERIES = 12;

    /** One who is left alone for a series of this length forgets the others. */
    private static final int LONG_SERIES = 48;

    /** Without a quiet moment for so long, the others do not know that somebody waits. */
    private static final int PATIENCE = 60;

    /** How far the pauses of those who wait are spread, so that two of them rarely end together. */
    private static final double SPREAD = 3;

    /** Longer than a writer in the middle of a series lets the log rest between two bulks. */
    private static final double QUIET = 0.6;

    /** How often one who waits looks, and one who has lost patience. */
    private static final double LOOK = 0.4;
    private static final double CLOSE_LOOK = 0.02;

    private static final long FIRST_PACE = Duration.ofMillis(5).toNanos();
    private static final long FASTEST = Duration.ofMillis(2).toNanos();
    private static final long SLOWEST = Duration.ofMillis(40).toNanos();

    private final RandomGenerator random;

    /** What a bulk takes, smoothed. */
    private long pace = FIRST_PACE;

    /** Whether there are others. */
    private boolean taken;
    /** Since when nothing was written, as far as we know. */
    private long quietSince;
    /** Since when the log was never quiet. */
    private long busySince;

    /** Whether we are in a series, since when, and how long it is to be. */
    private boolean ours;
    private long begun;
    private int series = SERIES;

    /** How long the log has to be quiet before we begin one; whether that was drawn already. */
    private long needed;
    private boolean drawn;

    Turns(RandomGenerator random) {
        this.random = random;
    }

    /** Whether there are others: then look before writing. */
    boolean areTaken() {
        return taken;
    }

    /** Whether others hardly leave time to get in between: then hurry, with as little as possible. */
    boolean areForced(long now) {
        return taken && now - busySince > PATIENCE * pace;
    }

    /** A bulk of ours got in, and took so many nanoseconds. */
    void won(long now, long took) {
        pace = Math.clamp(pace + (Math.min(took, 2 * pace) - pace) / 8, FASTEST, SLOWEST);
        quietSince = now;
        busySince = now;
    }

    /** Another writer was faster. */
    void lost(long now) {
        // Others may have lost their patience as well: they must not meet at once again.
        busySince = areForced(now) ? now - PATIENCE * pace * 2 / 3 : now;
        taken = true;
        giveUp(now);
        draw();
    }

    /**
     * The slot is free.
     *
     * @return how many nanoseconds to wait before looking again; zero when it is our turn
     */
    long free(long now) {
        if (ours && now - begun < series * pace) {
            return 0;
        }
        long quiet = now - quietSince;
        if (quiet >= times(QUIET)) {
            busySince = now;
        }
        // Whoever has to give way does so for longer than anybody waits.
        long left = (ours ? times(QUIET + 2 * SPREAD) : Math.max(needed, times(QUIET))) - quiet;
        if (left > 0 && !areForced(now)) {
            return Math.min(left, times(LOOK));
        }
        if (ours) {
            taken = series < LONG_SERIES;
            series *= 2;
        }
        ours = true;
        begun = now;
        return 0;
    }

    /** The slot is taken by a document that the majority does not have yet. Returns as {@link #free}. */
    long onItsWay(long now) {
        giveUp(now);
        draw();
        return times(areForced(now) ? CLOSE_LOOK : LOOK);
    }

    /** Others have written, and what they wrote was read. Returns as {@link #free}. */
    long news(long now) {
        giveUp(now);
        return free(now);
    }

    private void giveUp(long now) {
        if (ours) {
            ours = false;
            drawn = false;
            needed = 0;
            series = SERIES;
        }
        needed -= Math.max(0, now - quietSince - times(QUIET + LOOK));
        quietSince = now;
    }

    private void draw() {
        if (!drawn) {
            drawn = true;
            needed = times(QUIET + random.nextDouble(SPREAD));
        }
    }

    private long times(double paces) {
        return (long) (paces * pace);
    }
}
