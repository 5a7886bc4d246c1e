package vn.danbiet.command.violation;

import java.time.LocalDate;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/** Until when something is to be done, asked before it is a term of the case. */
final class Until {
    private static final TermId ASKED_ABOUT = TermId.of("violation", 1);

    private Until() {}

    static LocalDate due(TermFamily family, String variant, LocalDate start, Law law) {
        return Term.arm(ASKED_ABOUT, Days.startOf(start), law, family, variant, start).due();
    }
}
