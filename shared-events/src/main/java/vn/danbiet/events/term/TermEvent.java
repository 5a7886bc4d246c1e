package vn.danbiet.events.term;

import vn.danbiet.events.CaseEvent;

/** What can happen to a term, in a case of any kind. */
public sealed interface TermEvent extends CaseEvent permits TermArmed, TermBreached, TermEnded, TermExtended,
        TermFellDue, TermMet, TermPaused, TermRecalculated, TermResumed, TermWarned {
    TermId term();

    @Override
    default String caseId() {
        return term().caseId();
    }
}
