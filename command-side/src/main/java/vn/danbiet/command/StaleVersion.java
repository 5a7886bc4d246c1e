package vn.danbiet.command;

/** The case has moved on since the caller last read it. Nothing has changed by this order. */
public final class StaleVersion extends RuntimeException {
    public StaleVersion(long expected, long actual) {
        super("expected version " + expected + ", is at " + actual, null, false, false);
    }
}
