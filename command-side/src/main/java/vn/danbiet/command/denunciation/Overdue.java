package vn.danbiet.command.denunciation;

import java.util.Optional;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.Phrase;
import vn.danbiet.law.Term;

/**
 * When the superior may ask and take over (LTC 38; NĐ31 5): once the settlement is overdue, and once the settler has
 * explained themselves or let the time for it pass.
 */
final class Overdue {
    private static final Phrase NOT_ACCEPTED = new Phrase("chưa thụ lý", "it was not accepted");

    private Overdue() {}

    static void check(Optional<Term> settlement, Act act) {
        if (settlement.filter(term -> term.isOverdue(act.occurredAt())).isEmpty()) {
            throw new Refusal(DenunciationRule.NOT_OVERDUE, settlement.<Object>map(Term::due).orElse(NOT_ACCEPTED));
        }
    }

    static void checkReportIsLate(Optional<Term> report, Act act) {
        report.filter(term -> !term.isOverdue(act.occurredAt())).ifPresent(term -> {
            throw new Refusal(DenunciationRule.REPORT_AWAITED, term.due());
        });
    }
}
