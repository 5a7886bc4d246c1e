package vn.danbiet.command.casefile;

/**
 * Somebody with a conflict of interest wants to do something in the case. They are told what everybody is told of a case
 * that does not exist.
 */
public final class ExcludedFromCase extends RuntimeException {
    ExcludedFromCase() {
        super("Excluded from the case", null, false, false);
    }
}
