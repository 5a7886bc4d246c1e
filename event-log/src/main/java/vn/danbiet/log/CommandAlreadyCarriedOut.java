package vn.danbiet.log;

/** The command was carried out before. Nothing was written now; the first outcome is attached. */
public final class CommandAlreadyCarriedOut extends EventLogException {
    private final transient LogDocument first;

    CommandAlreadyCarriedOut(LogDocument first) {
        super("Command " + first.command() + " was already carried out at position " + first.position(), null);
        this.first = first;
    }

    /** What the command did when it was carried out. */
    public LogDocument first() {
        return first;
    }
}
