package vn.danbiet.command.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Command;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.StaleVersion;
import vn.danbiet.command.casefile.CaseCommand.AddEvidence;
import vn.danbiet.command.casefile.CaseCommand.AddNote;
import vn.danbiet.command.casefile.CaseCommand.AnswerCheckIn;
import vn.danbiet.command.casefile.CaseCommand.AnswerDispute;
import vn.danbiet.command.casefile.CaseCommand.AnswerUrging;
import vn.danbiet.command.casefile.CaseCommand.ApproveOpening;
import vn.danbiet.command.casefile.CaseCommand.ClearFile;
import vn.danbiet.command.casefile.CaseCommand.ClearText;
import vn.danbiet.command.casefile.CaseCommand.DeclareConflict;
import vn.danbiet.command.casefile.CaseCommand.DeclineOpening;
import vn.danbiet.command.casefile.CaseCommand.DelayEntry;
import vn.danbiet.command.casefile.CaseCommand.DestroySealed;
import vn.danbiet.command.casefile.CaseCommand.DiscloseThemselves;
import vn.danbiet.command.casefile.CaseCommand.DisputeEntry;
import vn.danbiet.command.casefile.CaseCommand.ExtendTerm;
import vn.danbiet.command.casefile.CaseCommand.FollowUpCheckIn;
import vn.danbiet.command.casefile.CaseCommand.LiftConflict;
import vn.danbiet.command.casefile.CaseCommand.LinkLetter;
import vn.danbiet.command.casefile.CaseCommand.MarkTerms;
import vn.danbiet.command.casefile.CaseCommand.MirrorLink;
import vn.danbiet.command.casefile.CaseCommand.MissCheckIn;
import vn.danbiet.command.casefile.CaseCommand.OpenIdentity;
import vn.danbiet.command.casefile.CaseCommand.PassToSuccessor;
import vn.danbiet.command.casefile.CaseCommand.PauseTerm;
import vn.danbiet.command.casefile.CaseCommand.PublishEntry;
import vn.danbiet.command.casefile.CaseCommand.ReadOriginal;
import vn.danbiet.command.casefile.CaseCommand.RecalculateTerms;
import vn.danbiet.command.casefile.CaseCommand.RequestOpening;
import vn.danbiet.command.casefile.CaseCommand.ResumeTerm;
import vn.danbiet.command.casefile.CaseCommand.SealMessage;
import vn.danbiet.command.casefile.CaseCommand.UrgeCase;
import vn.danbiet.command.casefile.CaseCommand.WithdrawEvidence;
import vn.danbiet.command.casefile.CaseCommand.WithholdEntry;
import vn.danbiet.command.term.TermLedger;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.Opening;
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
    private final Disputes disputes;
    private final Publicity publicity;
    private final CheckIns checkIns;
    private final SealedPapers sealed;
    private CaseStatus status;
    private Instant statusSince;

    /** @param opening a fact that opens a case and puts a unit in charge */
    public CaseFile(CaseEvent opening) {
        caseId = opening.caseId();
        Opening opened = opening.opens().orElseThrow();
        charge = new Charge(opening.putInCharge().orElseThrow(), opened.kind().isConfidential(), conflicts);
        terms = new TermLedger(caseId, charge::unit);
        impartiality = new Impartiality(caseId, charge, conflicts, terms);
        papers = new Papers(caseId, charge, terms);
        disputes = new Disputes(caseId, charge, terms);
        publicity = new Publicity(caseId, opened.kind(), charge);
        checkIns = new CheckIns(caseId, charge, conflicts, terms);
        sealed = new SealedPapers(caseId, conflicts);
        status = opened.status();
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

    /** Who is kept away from it. */
    public Conflicts conflicts() {
        return conflicts;
    }

    /** Whether they are well who denounced, once it has ended. */
    public CheckIns checkIns() {
        return checkIns;
    }

    /** Whom what lies in the file is about, each note, letter and file by itself; without whom was forgotten. */
    public Set<DataSubject> subjects() {
        return papers.subjects();
    }

    /** Whatever is to be shown by a file is shown by one that lies here and counts as evidence. */
    public void refuseUnlessInEvidence(DataSubject evidence) {
        papers.refuseUnlessInEvidence(evidence);
    }

    /** What is kept apart from the log: identities, originals. */
    public SealedPapers sealed() {
        return sealed;
    }

    /** Destroys all that is sealed apart, and with it what lies in the file; nothing where nothing is. */
    public void destroySealed(Act act, ForgettingGround ground, String citation) {
        if (!sealed.isEmpty()) {
            sealed.destroy(act, papers.subjects(), ground, citation);
        }
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
        mayBeSeen(act, command.act());
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

    /** Refuses to whom the case does not exist, and whose it is not to do; all that stands before a mere look. */
    public void mayBeSeen(ActRules act, Act by) {
        conflicts.refuseIfExcluded(by);
        charge.refuseOutsiders(by);
        charge.refuseUnless(act.who(), by, act.citation(), act.phrase());
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
            case DisputeEntry dispute -> {
                sealed.refuseMore(dispute.original());
                disputes.dispute(dispute);
            }
            case AnswerDispute answer -> disputes.answer(answer);
            case WithholdEntry withhold -> publicity.withhold(withhold);
            case DelayEntry delay -> publicity.delay(delay);
            case PublishEntry publish -> publicity.publish(publish);
            case AnswerCheckIn answer -> {
                sealed.refuseMore(answer.original());
                checkIns.answer(answer);
            }
            case MissCheckIn miss -> checkIns.miss(miss);
            case FollowUpCheckIn followUp -> checkIns.followUp(followUp);
            case SealMessage message -> sealed.add(message);
            case ReadOriginal read -> sealed.read(read);
            case ClearText clear -> sealed.clear(clear);
            case ClearFile clear -> {
                sealed.refuseClearing(clear.original());
                papers.add(clear.copy());
                sealed.cleared(clear);
            }
            case RequestOpening request -> sealed.request(request);
            case ApproveOpening approve -> sealed.approve(approve);
            case DeclineOpening decline -> sealed.decline(decline);
            case OpenIdentity open -> sealed.open(open);
            case DiscloseThemselves disclose -> sealed.disclose(disclose);
            case DestroySealed destroy -> {
                sealed.refuseWhenEmpty();
                destroySealed(destroy.act(), destroy.ground(), destroy.citation());
            }
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
        disputes.on(event);
        publicity.on(event);
        checkIns.on(event);
        sealed.on(event);
        if (event instanceof TermEvent term) {
            terms.on(term);
        }
    }
}
