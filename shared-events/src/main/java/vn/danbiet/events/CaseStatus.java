package vn.danbiet.events;

/** Where a case stands. It follows from its events alone, so both sides always agree on it. */
public interface CaseStatus extends Worded {

    /** The constant's name, for programs. */
    String name();

    /** Whether the case has come to an end; some of them can be reopened. */
    boolean isEnd();

    /** Where the case stands after a fact of any family; most of those that every kind of case has change nothing. */
    CaseStatus after(CaseEvent event);
}
