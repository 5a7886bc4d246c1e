package vn.danbiet.log;

import org.jspecify.annotations.Nullable;

/**
 * The server could not be reached, or gave no certain answer, in the time allowed. After an append the outcome is
 * <em>unknown</em>: the events may be in the log already, or appear yet. Appending again with the same command id is
 * safe: what was carried out is answered with {@link CommandAlreadyCarriedOut}.
 */
public final class LogUnavailable extends EventLogException {
    private LogUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static LogUnavailable appending(@Nullable Throwable cause) {
        return new LogUnavailable("The event log gave no certain answer in time. It is unknown whether the events were "
                + "written; trying again with the same command id is safe", cause);
    }

    static LogUnavailable interrupted(boolean withdrawn, InterruptedException cause) {
        return new LogUnavailable(withdrawn
                ? "Interrupted while waiting to append; nothing was written"
                : "Interrupted while appending. It is unknown whether the events were written; trying again with the same "
                        + "command id is safe",
                cause);
    }

    static LogUnavailable reading(Throwable cause) {
        return new LogUnavailable("The event log cannot be read at the moment: " + cause.getMessage(), cause);
    }
}
