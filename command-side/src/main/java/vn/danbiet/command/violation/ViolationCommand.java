package vn.danbiet.command.violation;

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
import vn.danbiet.events.Personal;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.Withholding;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.violation.AccusedPerson;
import vn.danbiet.events.violation.AppealOutcome;
import vn.danbiet.events.violation.Board;
import vn.danbiet.events.violation.ConclusionManner;
import vn.danbiet.events.violation.DismissalGround;
import vn.danbiet.events.violation.ExplanationForm;
import vn.danbiet.events.violation.InspectionManner;
import vn.danbiet.events.violation.SanctionForm;
import vn.danbiet.events.violation.ViolationFinding;
import vn.danbiet.events.violation.ViolationId;
import vn.danbiet.events.violation.ViolationKind;
import vn.danbiet.events.violation.ViolationSource;

/** The orders a violation takes. What each of them means is told by the event it leads to. */
sealed interface ViolationCommand extends Command {

    @TargetAggregateIdentifier
    ViolationId violation();

    @Override
    default Optional<Addressee> addressee() {
        return this instanceof ReportViolation
                ? Optional.empty()
                : Optional.of(new Addressee(violation().value(), CaseKind.VIOLATION));
    }

    @Override
    default Optional<Basis> basis() {
        return Optional.of(ViolationAct.of(this).basis());
    }

    /** Where a violation became known, with what that source is known by. */
    record Origin(
            ViolationSource source,
            @Nullable String sourceCase,
            @Nullable Board board,
            @Nullable String reference) {}

    /** What kind of violation, when and where. */
    record Occurrence(ViolationKind kind, LocalDate from, LocalDate until, UnitId violator) {}

    /** Who is said to have committed it: officers by their ids, and people by name. */
    record Suspects(List<OfficerId> officers, List<Personal<AccusedPerson>> people) {
        static final Suspects NOBODY = new Suspects(List.of(), List.of());
    }

    record ReportViolation(
            ViolationId violation,
            Act act,
            ReceiptCode receiptCode,
            UnitId unit,
            Origin origin,
            Occurrence occurrence,
            Suspects suspects,
            String subject,
            Letter letter,
            SealedIdentity informant,
            List<Original> originals,
            @Nullable PetitionId splitFrom,
            @Nullable Withholding withholding) implements ViolationCommand {}

    record OfferTransfer(ViolationId violation, Act act, UnitId to, String reason) implements ViolationCommand {}

    record AcceptTransfer(ViolationId violation, Act act) implements ViolationCommand {}

    record DeclineTransfer(ViolationId violation, Act act, String reason) implements ViolationCommand {}

    record RecallTransfer(ViolationId violation, Act act, String reason) implements ViolationCommand {}

    record AssignViolation(ViolationId violation, Act act, OfficerId officer, @Nullable String reason)
            implements
                ViolationCommand {}

    record DismissReport(ViolationId violation, Act act, DismissalGround ground, @Nullable String explanation)
            implements
                ViolationCommand {}

    /**
     * @param child the id of the other case
     * @param receiptCode of a case that is to be opened; nothing where it is there already
     */
    record RouteViolation(
            ViolationId violation,
            Act act,
            CaseKind kind,
            String child,
            @Nullable ReceiptCode receiptCode,
            @Nullable Channel channel,
            @Nullable ContestedAct contested,
            String content,
            boolean signed,
            boolean remote) implements ViolationCommand {}

    /** @param elsewhere how far the case is that it was routed to */
    record EndRoute(ViolationId violation, Act act, EndElsewhere elsewhere, ViolationFinding finding, String outcome)
            implements
                ViolationCommand {}

    record RecordBoardPlan(
            ViolationId violation,
            Act act,
            Board board,
            LocalDate sentOn,
            LocalDate checkOn,
            String plan) implements ViolationCommand {}

    record RecordBoardRecommendation(
            ViolationId violation,
            Act act,
            Board board,
            @Nullable LocalDate checkedOn,
            String recommendation) implements ViolationCommand {}

    record AnswerBoard(ViolationId violation, Act act, int number, boolean followed, String answer)
            implements
                ViolationCommand {}

    record OrderInspection(
            ViolationId violation,
            Act act,
            String number,
            InspectionManner manner,
            OfficerId lead,
            List<OfficerId> members,
            LocalDate beginsOn,
            LocalDate endsOn,
            String plan) implements ViolationCommand {}

    record AnnounceInspection(ViolationId violation, Act act) implements ViolationCommand {}

    record BeginInspection(ViolationId violation, Act act, String record) implements ViolationCommand {}

    record ReportFindings(ViolationId violation, Act act, ViolationFinding finding, String report)
            implements
                ViolationCommand {}

    record NameAccused(ViolationId violation, Act act, Suspects suspects) implements ViolationCommand {}

    record TellAccused(ViolationId violation, Act act, String charge) implements ViolationCommand {}

    record RecordExplanation(ViolationId violation, Act act, ExplanationForm form, boolean admitted, String explanation)
            implements
                ViolationCommand {}

    record RecordSilence(ViolationId violation, Act act) implements ViolationCommand {}

    record Conclude(
            ViolationId violation,
            Act act,
            String number,
            ViolationFinding conclusion,
            Occurrence occurrence,
            String operative,
            String text) implements ViolationCommand {}

    record RecordDelivery(ViolationId violation, Act act, int served) implements ViolationCommand {}

    record Sanction(
            ViolationId violation,
            Act act,
            SanctionForm form,
            @Nullable OfficerId officer,
            @Nullable String whom,
            String measure,
            String number,
            String citation) implements ViolationCommand {}

    record ClearAccused(ViolationId violation, Act act, String statement) implements ViolationCommand {}

    record Appeal(ViolationId violation, Act act, String content) implements ViolationCommand {}

    record WithdrawAppeal(ViolationId violation, Act act) implements ViolationCommand {}

    record DecideAppeal(
            ViolationId violation,
            Act act,
            String decision,
            AppealOutcome outcome,
            String operative,
            String text) implements ViolationCommand {}

    record OrderRemedy(ViolationId violation, Act act, UnitId by, LocalDate dueOn, String remedy)
            implements
                ViolationCommand {}

    record RecordProgress(ViolationId violation, Act act, int number, int percent, String progress)
            implements
                ViolationCommand {}

    record VerifyRemedy(ViolationId violation, Act act, int number, DataSubject evidence, String record)
            implements
                ViolationCommand {}

    record RejectRemedy(ViolationId violation, Act act, int number, String shortcoming) implements ViolationCommand {}

    record CancelRemedy(ViolationId violation, Act act, int number, String reason) implements ViolationCommand {}

    record PublishConclusion(ViolationId violation, Act act, ConclusionManner manner, String where)
            implements
                ViolationCommand {}

    record EndPublication(ViolationId violation, Act act, ConclusionManner manner) implements ViolationCommand {}

    record CloseViolation(ViolationId violation, Act act) implements ViolationCommand {}

    record WithholdViolation(ViolationId violation, Act act, WithholdingGround ground, String citation)
            implements
                ViolationCommand {}

    record ForgetPeople(
            ViolationId violation,
            Act act,
            List<DataSubject> subjects,
            ForgettingGround ground,
            String citation) implements ViolationCommand {}

    /** Whom the letter that this was a part of has had forgotten. */
    record ForgetWithLetter(
            ViolationId violation,
            Act act,
            List<DataSubject> subjects,
            ForgettingGround ground,
            String citation) implements ViolationCommand {}
}
