package vn.danbiet.log;

/** Too much is waiting to be written. Nothing was written; try again in a moment. */
public final class LogBusy extends EventLogException {
    LogBusy(int units, long bytes) {
        super("The event log is busy: " + units + " units with " + bytes + " bytes are waiting. Try again in a moment",
                null);
    }
}
