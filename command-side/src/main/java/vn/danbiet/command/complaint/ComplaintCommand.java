package vn.danbiet.command.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Basis;
import vn.danbiet.command.Command;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintField;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.complaint.CourtOutcome;
import vn.danbiet.events.complaint.FirstDecision;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.complaint.Outcome;
import vn.danbiet.events.complaint.Party;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.complaint.Recipient;
import vn.danbiet.events.complaint.RefusalGround;
import vn.danbiet.events.complaint.ReviewResult;
import vn.danbiet.events.complaint.TerminationGround;
import vn.danbiet.events.complaint.WithdrawalForm;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.Withholding;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.term.PauseGround;

/** The orders a complaint takes. What each of them means is told by the event it leads to. */
sealed interface ComplaintCommand extends Command {

    @TargetAggregateIdentifier
    ComplaintId complaint();

    @Override
    default Optional<Addressee> addressee() {
        return this instanceof ReceiveComplaint
                ? Optional.empty()
                : Optional.of(new Addressee(complaint().value(), CaseKind.COMPLAINT));
    }

    @Override
    default Optional<Basis> basis() {
        return Optional.of(ComplaintAct.of(this).basis());
    }

    /**
     * @param settledFirst the unit that answered for the first instance, where that is a case of this system
     */
    record ReceiveComplaint(
            ComplaintId complaint,
            Act act,
            ReceiptCode receiptCode,
            UnitId unit,
            Instance instance,
            Channel channel,
            ContestedAct contested,
            String subject,
            Letter letter,
            int groupSize,
            boolean signed,
            boolean remote,
            @Nullable String forwardedBy,
            @Nullable ComplaintId firstInstance,
            @Nullable UnitId settledFirst,
            boolean firstWasOverdue,
            @Nullable PetitionId splitFrom,
            @Nullable Withholding withholding) implements ComplaintCommand {}

    record ClassifyComplaint(
            ComplaintId complaint,
            Act act,
            ComplaintField field,
            @Nullable String note,
            Proposal proposal) implements ComplaintCommand {}

    record AcceptTransfer(ComplaintId complaint, Act act) implements ComplaintCommand {}

    record DeclineTransfer(ComplaintId complaint, Act act, String reason) implements ComplaintCommand {}

    record RecallTransfer(ComplaintId complaint, Act act, String reason) implements ComplaintCommand {}

    record AcceptComplaint(ComplaintId complaint, Act act, int excusedDays, List<Recipient> notified)
            implements
                ComplaintCommand {}

    record RefuseComplaint(
            ComplaintId complaint,
            Act act,
            RefusalGround ground,
            @Nullable String explanation,
            List<Recipient> notified) implements ComplaintCommand {}

    record AssignComplaint(ComplaintId complaint, Act act, OfficerId officer, @Nullable String reason)
            implements
                ComplaintCommand {}

    record ReviewContestedAct(ComplaintId complaint, Act act, ReviewResult result) implements ComplaintCommand {}

    record OrderVerification(ComplaintId complaint, Act act, OfficerId lead, List<OfficerId> members)
            implements
                ComplaintCommand {}

    record RequestDocuments(ComplaintId complaint, Act act, Party from, String what) implements ComplaintCommand {}

    record RecordDocuments(ComplaintId complaint, Act act, int request, String what) implements ComplaintCommand {}

    record ReportFindings(ComplaintId complaint, Act act, Outcome finding, boolean meetsDemand, String report)
            implements
                ComplaintCommand {}

    record SummonToDialogue(
            ComplaintId complaint,
            Act act,
            LocalDate on,
            String place,
            OfficerId chair,
            boolean delegated) implements ComplaintCommand {}

    record RecordDialogue(ComplaintId complaint, Act act, List<Party> present, boolean agreed, String minutes)
            implements
                ComplaintCommand {}

    record RecordAbsence(ComplaintId complaint, Act act, Party absent, boolean excused, String minutes)
            implements
                ComplaintCommand {}

    record StayContestedDecision(ComplaintId complaint, Act act, LocalDate until, String reason)
            implements
                ComplaintCommand {}

    record LiftStay(ComplaintId complaint, Act act, String reason) implements ComplaintCommand {}

    record SuspendSettlement(ComplaintId complaint, Act act, PauseGround ground, String reason)
            implements
                ComplaintCommand {}

    record ResumeSettlement(ComplaintId complaint, Act act) implements ComplaintCommand {}

    record WithdrawPart(ComplaintId complaint, Act act, WithdrawalForm form, String withdrawn)
            implements
                ComplaintCommand {}

    record WithdrawComplaint(ComplaintId complaint, Act act, WithdrawalForm form, @Nullable String reason)
            implements
                ComplaintCommand {}

    record TerminateSettlement(ComplaintId complaint, Act act, TerminationGround ground) implements ComplaintCommand {}

    record ReopenComplaint(ComplaintId complaint, Act act, String evidence) implements ComplaintCommand {}

    record DraftDecision(ComplaintId complaint, Act act, Outcome outcome, String draft) implements ComplaintCommand {}

    record ReturnDraft(ComplaintId complaint, Act act, String reason) implements ComplaintCommand {}

    record IssueDecision(
            ComplaintId complaint,
            Act act,
            String number,
            Outcome outcome,
            @Nullable FirstDecision firstDecision,
            String operative,
            String decision) implements ComplaintCommand {}

    record SendDecision(ComplaintId complaint, Act act, List<Recipient> recipients) implements ComplaintCommand {}

    record RecordDelivery(ComplaintId complaint, Act act) implements ComplaintCommand {}

    record PublishDecision(
            ComplaintId complaint,
            Act act,
            PublicationManner manner,
            String where,
            @Nullable LocalDate announcedOn,
            boolean bodyHasPortal) implements ComplaintCommand {}

    record EndPublication(ComplaintId complaint, Act act, PublicationManner manner) implements ComplaintCommand {}

    /**
     * @param receiptCode of the second case
     * @param content what the complainant writes now
     * @param to the second level, asked for only where the organisation does not know it
     */
    record AppealToSecond(
            ComplaintId complaint,
            Act act,
            ReceiptCode receiptCode,
            Channel channel,
            String content,
            boolean signed,
            @Nullable UnitId to) implements ComplaintCommand {}

    /**
     * The second complaint was refused or terminated; the first goes on.
     */
    record LetFirstStand(ComplaintId complaint, Act act) implements ComplaintCommand {}

    record RecordCourtAcceptance(ComplaintId complaint, Act act, String court, String suit)
            implements
                ComplaintCommand {}

    record RecordCourtRuling(ComplaintId complaint, Act act, CourtOutcome outcome, String ruling)
            implements
                ComplaintCommand {}

    record RecordLegalEffect(ComplaintId complaint, Act act) implements ComplaintCommand {}

    record BeginEnforcement(ComplaintId complaint, Act act, String measure, UnitId enforcer)
            implements
                ComplaintCommand {}

    record RecordProgress(ComplaintId complaint, Act act, String step) implements ComplaintCommand {}

    record CompleteEnforcement(ComplaintId complaint, Act act, String result) implements ComplaintCommand {}

    record SanctionFirstSettler(ComplaintId complaint, Act act, String measure, String citation)
            implements
                ComplaintCommand {}

    record CloseComplaint(ComplaintId complaint, Act act) implements ComplaintCommand {}

    record WithholdComplaint(ComplaintId complaint, Act act, WithholdingGround ground, String citation)
            implements
                ComplaintCommand {}

    /**
     * @param subjects whom; empty for everybody and all that was written
     * @param secondIsOpen whether the second case has not come to an end
     */
    record ForgetComplainants(
            ComplaintId complaint,
            Act act,
            List<DataSubject> subjects,
            ForgettingGround ground,
            String citation,
            boolean secondIsOpen) implements ComplaintCommand {}

    /**
     * Whom the case of the first instance has had forgotten.
     */
    record ForgetWithFirst(
            ComplaintId complaint,
            Act act,
            List<DataSubject> subjects,
            ForgettingGround ground,
            String citation) implements ComplaintCommand {}

    /** What an officer proposes after reading a complaint. */
    sealed interface Proposal {
        record Own() implements Proposal {}

        record Guide(String competentBody, String guidance) implements Proposal {}

        record Forward(UnitId to, String reason) implements Proposal {}
    }
}
