package vn.danbiet.events.law;

/** How sure we are of a rule. */
public enum Confidence {
    /** Read in its source. */
    SOURCE,
    /** Known, not read again. */
    KNOWN,
    /** The law leaves it open: a parameter of the province. */
    PARAMETER
}
