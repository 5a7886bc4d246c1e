package vn.danbiet.log.tool;

/** How a command ended. */
public enum ExitCode {
    /** As it should: verified, written, read. */
    DONE(0),
    /** Something does not verify. */
    FINDING(1),
    /** Wrong usage, something cannot be read or written, or it was stopped. */
    TROUBLE(2);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** What the process exits with. */
    public int number() {
        return number;
    }
}
