package vn.danbiet.command.complaint;

import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.law.Term;

/**
 * When a complaint may be raised a second time: against the first decision, or when the time for the first settlement is
 * over without one (LKN 33, in force since 2012-07-01). Whether it comes in time is for the second settler to say.
 */
final class SecondComplaint {
    private SecondComplaint() {}

    /**
     * A case that is closed takes no second complaint: it stays open as long as there may be one. That time counts from
     * the day on which the complainant got the decision, so it is not over before that day is on record.
     */
    static void refuseWhileInTime(Dossier dossier, Decision decision, Act act) {
        if (dossier.instance() == Instance.FIRST && !decision.isDelivered()) {
            throw new Refusal(ComplaintRule.DELIVERY_IS_NOT_ON_RECORD);
        }
        if (dossier.instance() == Instance.FIRST && isInTime(dossier, decision, act)) {
            throw new Refusal(ComplaintRule.MAY_BE_COMPLAINED_ABOUT_AGAIN, lastDay(dossier, decision, act));
        }
    }

    static boolean isInTime(Dossier dossier, Decision decision, Act act) {
        return !act.day().isAfter(lastDay(dossier, decision, act));
    }

    private static LocalDate lastDay(Dossier dossier, Decision decision, Act act) {
        return TimeLimit.lastDay(Instance.SECOND, dossier.contested().knownOn(decision.knownOn()), dossier.remote(), 0,
                act.law());
    }

    /** @return the term of the first settlement that ran out without a decision; a clock that stands still does not */
    static Optional<Term> checkIsOpen(Dossier dossier, Decision decision, Act act) {
        if (dossier.instance() == Instance.SECOND) {
            throw new Refusal(ComplaintRule.SECOND_IS_THE_LAST);
        }
        if (decision.isMade()) {
            return Optional.empty();
        }
        Optional<Term> overdue = dossier.overdueSettlement(act.day());
        if (overdue.isEmpty()) {
            throw new Refusal(ComplaintRule.NEITHER_DECIDED_NOR_OVERDUE,
                    dossier.lastSettlement().map(term -> term.due().toString()).orElse("–"));
        }
        return overdue;
    }
}
