package vn.danbiet.command.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Command;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.StaleVersion;
import vn.danbiet.command.casefile.CaseCommand.AddEvidence;
import vn.danbiet.command.casefile.CaseCommand.AddNote;
import vn.danbiet.command.casefile.CaseCommand.AnswerUrging;
import vn.danbiet.command.casefile.CaseCommand.DeclareConflict;
import vn.danbiet.command.casefile.CaseCommand.ExtendTerm;
import vn.danbiet.command.casefile.CaseCommand.LiftConflict;
import vn.danbiet.command.casefile.CaseCommand.LinkLetter;
import vn.danbiet.command.casefile.CaseCommand.MarkTerms;
import vn.danbiet.command.casefile.CaseCommand.MirrorLink;
import vn.danbiet.command.casefile.CaseCommand.PassToSuccessor;
import vn.danbiet.command.casefile.CaseCommand.PauseTerm;
import vn.danbiet.command.casefile.CaseCommand.RecalculateTerms;
import vn.danbiet.command.casefile.CaseCommand.ResumeTerm;
import vn.danbiet.command.casefile.CaseCommand.UrgeCase;
import vn.danbiet.command.casefile.CaseCommand.WithdrawEvidence;
import vn.danbiet.command.term.TermLedger;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.casefile.PassedToSuccessor;
import vn.danbiet.events.term.TermEvent;

/**
 * What an aggregate of any kind of case holds of its case: where it stands, who answers for it, its terms. It decides on
 * the orders that all kinds take, and stands before every order.
 *
 * <p>
 * An aggregate makes one of its first event, leads every event here, and has it check every order.
 */
public final class CaseFile {
    /** No case in good faith comes near; it bounds what views and readers have to carry. */
    public static final int MOST_EVENTS = 1_000;

    private final String caseId;
    private final Conflicts conflicts = new Conflicts();
    private final Charge charge;
    private final TermLedger terms;
    private final Impartiality impartiality;
    private final Papers papers;
    private CaseStatus status;
    private Instant statusSince;

    /** @param opening a fact that opens a case and puts a unit in charge */
    public CaseFile(CaseEvent opening) {
        caseId = opening.caseId();
        charge = new Charge(opening.putInCharge().orElseThrow(), conflicts);
        terms = new TermLedger(caseId, charge::unit);
        impartiality = new Impartiality(caseId, charge, conflicts, terms);
        papers = new Papers(caseId, charge, terms);
        status = opening.opens().orElseThrow().status();
        statusSince = opening.occurredAt();
    }

    public Charge charge() {
        return charge;
    }

    public TermLedger terms() {
        return terms;
    }

    /** Who may have no part in it. */
    public Impartiality impartiality() {
        return impartiality;
    }

    /** Whom what lies in the file is about, each note, letter and file by itself; without whom was forgotten. */
    public Set<DataSubject> subjects() {
        return papers.subjects();
    }

    /** Where the case stands. */
    public CaseStatus status() {
        return status;
    }

    /** When that happened in the world which led the case to where it stands. */
    public Instant statusSince() {
        return statusSince;
    }

    /**
     * Refuses what may not be done: to whom the case does not exist, by whom, with how many entries, during a transfer, in which state, when.
     *
     * @param expected the version of the case that the caller knows
     */
    public void mayBeDone(ActRules act, Command command, @Nullable Long expected) {
        conflicts.refuseIfExcluded(command.act());
        charge.refuseUnless(act.who(), command.act(), act.citation(), act.phrase());
        if (expected != null && !expected.equals(getVersion())) {
            throw new StaleVersion(expected, getVersion());
        }
        if (getVersion() >= MOST_EVENTS && !act.isAlwaysOpen()) {
            throw new Refusal(CaseRule.TOO_MANY_ACTS, MOST_EVENTS);
        }
        if (act.needsOffer() && charge.offeredTo().isEmpty()) {
            throw new Refusal(CaseRule.NO_TRANSFER_OFFERED);
        }
        if (!act.goesOnDuringTransfer() && charge.offeredTo().isPresent()) {
            throw new Refusal(CaseRule.TRANSFER_PENDING, charge.offeredTo().get());
        }
        if (!act.isOpenIn(status)) {
            throw Refusal.under(act.citation(), CaseRule.ACT_NOT_IN_THIS_STATE, act.phrase(), status);
        }
        if (act.who() != Who.SYSTEM) {
            ActTime.check(command.act(), statusSince);
        }
    }

    /** Stands before the orders that every kind of case takes. */
    public void mayBeDone(CaseCommand command, @Nullable Long expected) {
        mayBeDone(CaseAct.of(command), command, expected);
    }

    /** Carries out an order that every kind of case takes. */
    public void handle(CaseCommand command) {
        switch (command) {
            case ExtendTerm extend -> terms.extend(extend.act(), extend.number(), extend.days(), extend.reason());
            case PauseTerm pause -> terms.pause(pause.act(), pause.number(), pause.ground());
            case ResumeTerm resume -> terms.resume(resume.act(), resume.number());
            case MarkTerms mark -> terms.mark(mark.act());
            case RecalculateTerms recalculate -> terms.recalculate(recalculate.act(), recalculate.reason());
            case PassToSuccessor pass -> passToSuccessor(pass);
            case AddNote note -> papers.add(note);
            case AddEvidence file -> papers.add(file);
            case WithdrawEvidence withdraw -> papers.withdraw(withdraw);
            case UrgeCase urge -> papers.urge(urge);
            case AnswerUrging answer -> papers.answer(answer);
            case LinkLetter link -> papers.link(link);
            case MirrorLink mirror -> papers.mirror(mirror);
            case DeclareConflict declare -> impartiality.declare(declare);
            case LiftConflict lift -> impartiality.lift(lift);
        }
    }

    /** Doing it again changes nothing: rounds give this order, and several nodes go their rounds at once. */
    private void passToSuccessor(PassToSuccessor command) {
        if (!command.to().equals(charge.unit())) {
            Instant since = command.act().occurredAt();
            terms.putBreachesOnRecord(command.act());
            apply(new PassedToSuccessor(caseId, since.isBefore(statusSince) ? statusSince : since, charge.unit(),
                    command.to()));
        }
    }

    /** Follows the facts of the case, the one it was made of among them. */
    public void on(CaseEvent event) {
        CaseStatus after = status.after(event);
        if (after != status) {
            status = after;
            statusSince = event.occurredAt();
        }
        charge.on(event);
        conflicts.on(event);
        papers.on(event);
        if (event instanceof TermEvent term) {
            terms.on(term);
        }
    }
}
