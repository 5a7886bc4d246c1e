package vn.danbiet.law;

/** What was put on record about the end of a term that draws near and passes. */
public record Marks(boolean warned, boolean fellDue, boolean breached) {
    static final Marks NONE = new Marks(false, false, false);
}
