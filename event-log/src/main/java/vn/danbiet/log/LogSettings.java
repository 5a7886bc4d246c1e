package vn.danbiet.log;

import java.time.Duration;

/**
 * Bounds of one {@link EventLog}.
 *
 * @param queuedUnits how many units may wait to be written; beyond it callers get {@link LogBusy}
 * @param queuedBytes how many bytes these may hold
 * @param bulkUnits how many units go into one bulk, at most {@value #MAX_BULK_UNITS}
 * @param bulkBytes how many bytes go into one bulk, at most {@value #MAX_BULK_BYTES} (a single larger unit goes alone)
 * @param appendTimeout how long a caller waits, in the queue and for an outcome, before it gets {@link LogUnavailable}
 * @param attemptTimeout how long one exchange with the server may take
 */
record LogSettings(
        int queuedUnits,
        long queuedBytes,
        int bulkUnits,
        long bulkBytes,
        Duration appendTimeout,
        Duration attemptTimeout) {

    /** A bulk must stay one server command. The embedded server takes 1000 documents in one, MongoDB 100 000. */
    static final int MAX_BULK_UNITS = 1000;

    /** A bulk must stay one server command; servers take 48 MB. */
    static final int MAX_BULK_BYTES = 16 << 20;

    /** 4096 units or 64 MiB waiting, 1000 units or 8 MiB in a bulk, 30 s for an outcome, 10 s for an exchange. */
    static final LogSettings STANDARD = new LogSettings(4096, 64L << 20, MAX_BULK_UNITS, 8L << 20,
            Duration.ofSeconds(30), Duration.ofSeconds(10));

    /** @throws IllegalArgumentException when a bound is not positive, or a bulk could become two server commands */
    LogSettings {
        if (queuedUnits < 1 || queuedBytes < 1 || bulkUnits < 1 || bulkBytes < 1 || !appendTimeout.isPositive()
                || !attemptTimeout.isPositive()) {
            throw new IllegalArgumentException("Every bound of the event log is positive");
        }
        if (bulkUnits > MAX_BULK_UNITS || bulkBytes > MAX_BULK_BYTES) {
            throw new IllegalArgumentException("A bulk has at most " + MAX_BULK_UNITS + " units and " + MAX_BULK_BYTES
                    + " bytes, to stay one server command");
        }
    }

    /** The same with other time limits. */
    LogSettings withTimeouts(Duration appendTimeout, Duration attemptTimeout) {
        return new LogSettings(queuedUnits, queuedBytes, bulkUnits, bulkBytes, appendTimeout, attemptTimeout);
    }

    /** The same with other bounds for what is waiting. */
    LogSettings withQueue(int units, long bytes) {
        return new LogSettings(units, bytes, bulkUnits, bulkBytes, appendTimeout, attemptTimeout);
    }
}
