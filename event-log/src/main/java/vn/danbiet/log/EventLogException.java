package vn.danbiet.log;

import org.jspecify.annotations.Nullable;

/** What can go wrong with the event log. */
public abstract sealed class EventLogException extends RuntimeException
        permits VersionConflict, CommandAlreadyCarriedOut, UnitRefused, LogBusy, LogUnavailable, LogBroken {

    EventLogException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
