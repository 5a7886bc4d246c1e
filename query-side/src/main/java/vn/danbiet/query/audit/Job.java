package vn.danbiet.query.audit;

import java.time.Instant;

/**
 * Something that runs for long in one process and is kept for every process to see.
 *
 * @param <J> itself
 */
public interface Job<J extends Job<J>> {
    String id();

    VerificationState state();

    /** When the process that runs it was last known to be alive. */
    Instant heartbeatAt();

    /** Whether it is to stop at its next heartbeat. */
    boolean stopRequested();

    /** As it was at its last heartbeat, and stopped since. */
    J stopped();
}
