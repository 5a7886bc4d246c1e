package vn.danbiet.log;

/**
 * What is stored contradicts the rules of the log: a gap, a changed document, an unknown field. Nothing is appended to
 * a broken log and no reader passes over the place; somebody has to look.
 */
public final class LogBroken extends EventLogException {
    LogBroken(String message) {
        super(message, null);
    }

    /** The same for another caller. */
    LogBroken(LogBroken found) {
        super(found.getMessage(), found);
    }
}
