package vn.danbiet.log;

import org.jspecify.annotations.Nullable;

/**
 * The server could not be reached, or gave no certain answer, in the time allowed. After an append the outcome may be
 * <em>{@linkplain Outcome#UNKNOWN unknown}</em>: the events may be in the log already, or appear yet. Appending again
 * with the same command id is safe: what was carried out is answered with {@link CommandAlreadyCarriedOut}.
 */
public final class LogUnavailable extends EventLogException {
    private final Outcome outcome;

    /** What is certain in spite of all. */
    public enum Outcome {
        /** It was about reading. */
        NOTHING_READ,
        /** It was about appending, and nothing was written, nor will be. */
        NOTHING_WRITTEN,
        /** It was about appending, and nobody knows whether the events were written. */
        UNKNOWN
    }

    private LogUnavailable(Outcome outcome, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.outcome = outcome;
    }

    /** What is certain. */
    public Outcome outcome() {
        return outcome;
    }

    static LogUnavailable reading(Throwable cause) {
        return new LogUnavailable(Outcome.NOTHING_READ,
                "The event log cannot be read at the moment: " + cause.getMessage(), cause);
    }

    static LogUnavailable notWritten(String why, @Nullable Throwable cause) {
        return new LogUnavailable(Outcome.NOTHING_WRITTEN, why + "; nothing was written", cause);
    }

    static LogUnavailable unknown(String why, @Nullable Throwable cause) {
        return new LogUnavailable(Outcome.UNKNOWN,
                why + ". It is unknown whether the events were written; trying again with the same command id is safe",
                cause);
    }
}
