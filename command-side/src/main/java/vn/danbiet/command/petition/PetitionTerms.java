package vn.danbiet.command.petition;

import static vn.danbiet.law.TermFamily.PETITION_REGULATION;
import static vn.danbiet.law.TermFamily.PETITION_RESOLVE;
import static vn.danbiet.law.TermFamily.RECEPTION_NOTICE;

import java.time.LocalDate;
import vn.danbiet.command.Act;
import vn.danbiet.command.term.TermLedger;
import vn.danbiet.events.petition.PetitionEvent;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.petition.PetitionTransferAccepted;
import vn.danbiet.events.petition.SubjectField;
import vn.danbiet.events.term.EndReason;
import vn.danbiet.law.Days;
import vn.danbiet.law.TermState;

/**
 * The terms of a petition: which act arms them, which meets them.
 *
 * <ul>
 * <li>Within ten working days of the receipt the petitioner is told what becomes of it: accepted, forwarded, guided, not
 * taken (LTCD 28.1). Whoever takes over a forwarded petition has received it then, and owes that notice anew.
 * <li>Within a time that the province sets it is answered, counted from its acceptance.
 * <li>Feedback on administrative regulations goes to the competent body within five working days of its receipt (NĐ
 * 20/2008 art. 9). It is forwarded when it is offered; where the offer fails, the duty is as it was.
 * </ul>
 */
final class PetitionTerms {
    private static final String VARIANT = "DEFAULT";

    private final TermLedger ledger;
    private LocalDate received;

    PetitionTerms(TermLedger ledger, PetitionReceived event) {
        this.ledger = ledger;
        this.received = Days.of(event.occurredAt());
    }

    void received(Act act) {
        ledger.arm(act, RECEPTION_NOTICE, VARIANT, act.day());
    }

    void classified(Act act, SubjectField field) {
        if (field != SubjectField.ADMINISTRATIVE_REGULATION) {
            ledger.end(act, PETITION_REGULATION, EndReason.HANDLED_OTHERWISE);
        } else if (ledger.running(PETITION_REGULATION).isEmpty()) {
            ledger.arm(act, PETITION_REGULATION, VARIANT, received);
        }
    }

    /** Guided, filed, or left without action: the petitioner is told, and that is the end of it. */
    void notTaken(Act act) {
        ledger.meet(act, RECEPTION_NOTICE);
        ledger.endAll(act, EndReason.HANDLED_OTHERWISE);
    }

    void offered(Act act) {
        ledger.meet(act, PETITION_REGULATION);
    }

    /** Declined or recalled. */
    void offerFailed(Act act) {
        if (ledger.last(PETITION_REGULATION).filter(term -> term.state() == TermState.MET).isPresent()) {
            ledger.arm(act, PETITION_REGULATION, VARIANT, received);
        }
    }

    /** Before it changes hands; {@link #takenOver} comes after. */
    void handedOver(Act act) {
        ledger.meet(act, RECEPTION_NOTICE);
        ledger.endAll(act, EndReason.TRANSFERRED);
    }

    void takenOver(Act act) {
        received(act);
    }

    void accepted(Act act) {
        ledger.meet(act, RECEPTION_NOTICE);
        ledger.end(act, PETITION_REGULATION, EndReason.HANDLED_OTHERWISE);
        ledger.arm(act, PETITION_RESOLVE, VARIANT, act.day());
    }

    void answered(Act act) {
        ledger.meet(act, PETITION_RESOLVE);
    }

    void split(Act act) {
        ledger.endAll(act, EndReason.HANDLED_OTHERWISE);
    }

    void withdrawn(Act act) {
        ledger.endAll(act, EndReason.WITHDRAWN);
    }

    /** @param toBeAnsweredAgain it had been answered; otherwise it is to be read anew */
    void reopened(Act act, boolean toBeAnsweredAgain) {
        ledger.arm(act, toBeAnsweredAgain ? PETITION_RESOLVE : RECEPTION_NOTICE, VARIANT, act.day());
    }

    /** Whoever takes it over has received it then. */
    void on(PetitionEvent event) {
        if (event instanceof PetitionTransferAccepted) {
            received = Days.of(event.occurredAt());
        }
    }
}
