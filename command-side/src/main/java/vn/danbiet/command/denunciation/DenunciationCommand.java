package vn.danbiet.command.denunciation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Basis;
import vn.danbiet.command.Command;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.denunciation.ComplexityCriterion;
import vn.danbiet.events.denunciation.Conditions;
import vn.danbiet.events.denunciation.Denounced;
import vn.danbiet.events.denunciation.DenunciationChannel;
import vn.danbiet.events.denunciation.DenunciationDirection;
import vn.danbiet.events.denunciation.DenunciationField;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.events.denunciation.DenunciationOutcome;
import vn.danbiet.events.denunciation.DenunciationRecipient;
import vn.danbiet.events.denunciation.DenunciationTerminationGround;
import vn.danbiet.events.denunciation.GoesOnGround;
import vn.danbiet.events.denunciation.HandlingMeasure;
import vn.danbiet.events.denunciation.Hearing;
import vn.danbiet.events.denunciation.IdentityFinding;
import vn.danbiet.events.denunciation.InformationGround;
import vn.danbiet.events.denunciation.RefusalReason;
import vn.danbiet.events.denunciation.ResettlementGround;
import vn.danbiet.events.denunciation.WithdrawalManner;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.term.PauseGround;

/** The orders a denunciation takes. What each of them means is told by the event it leads to. */
sealed interface DenunciationCommand extends Command {

    @TargetAggregateIdentifier
    DenunciationId denunciation();

    @Override
    default Optional<Addressee> addressee() {
        return this instanceof ReceiveDenunciation
                ? Optional.empty()
                : Optional.of(new Addressee(denunciation().value(), CaseKind.DENUNCIATION));
    }

    @Override
    default Optional<Basis> basis() {
        return Optional.of(DenunciationAct.of(this).basis());
    }

    record ReceiveDenunciation(
            DenunciationId denunciation,
            Act act,
            ReceiptCode receiptCode,
            UnitId unit,
            @Nullable OfficerId receivedBy,
            DenunciationChannel channel,
            int denouncers,
            boolean signed,
            boolean identityShown,
            @Nullable String forwardedBy,
            @Nullable DenunciationId first,
            @Nullable PetitionId splitFrom,
            SealedIdentity identity,
            List<Original> originals,
            DataSubject words,
            List<Personal<Denounced>> denounced,
            List<OfficerId> officers,
            List<UnitId> units) implements DenunciationCommand {}

    record CheckIdentity(DenunciationId denunciation, Act act, IdentityFinding finding)
            implements
                DenunciationCommand {}

    record Precheck(
            DenunciationId denunciation,
            Act act,
            DenunciationField field,
            Conditions conditions,
            DenunciationDirection direction,
            @Nullable String note) implements DenunciationCommand {}

    record OfferTransfer(DenunciationId denunciation, Act act, UnitId to, String reason)
            implements
                DenunciationCommand {}

    record AcceptTransfer(DenunciationId denunciation, Act act) implements DenunciationCommand {}

    record DeclineTransfer(DenunciationId denunciation, Act act, String reason) implements DenunciationCommand {}

    record RecallTransfer(DenunciationId denunciation, Act act, String reason) implements DenunciationCommand {}

    record AcceptDenunciation(DenunciationId denunciation, Act act, String number) implements DenunciationCommand {}

    record GiveNotice(DenunciationId denunciation, Act act, List<DenunciationRecipient> to)
            implements
                DenunciationCommand {}

    record RefuseDenunciation(
            DenunciationId denunciation,
            Act act,
            RefusalReason reason,
            @Nullable String explanation,
            List<DenunciationRecipient> notified) implements DenunciationCommand {}

    record KeepAsInformation(DenunciationId denunciation, Act act, InformationGround ground)
            implements
                DenunciationCommand {}

    record PassToInspection(DenunciationId denunciation, Act act, InformationGround ground, String body)
            implements
                DenunciationCommand {}

    record PassToAuthority(DenunciationId denunciation, Act act, String authority, String citation)
            implements
                DenunciationCommand {}

    record PassToInvestigators(DenunciationId denunciation, Act act, String authority, String number, boolean whole)
            implements
                DenunciationCommand {}

    record AssignDenunciation(DenunciationId denunciation, Act act, OfficerId officer, @Nullable String reason)
            implements
                DenunciationCommand {}

    record FormTeam(DenunciationId denunciation, Act act, OfficerId lead, List<OfficerId> members)
            implements
                DenunciationCommand {}

    record NameDenounced(
            DenunciationId denunciation,
            Act act,
            List<Personal<Denounced>> denounced,
            List<OfficerId> officers,
            List<UnitId> units) implements DenunciationCommand {}

    record HearDenounced(
            DenunciationId denunciation,
            Act act,
            DataSubject person,
            Hearing hearing,
            @Nullable String account) implements DenunciationCommand {}

    record AskDenouncer(DenunciationId denunciation, Act act, String question) implements DenunciationCommand {}

    record AnswerQuestion(DenunciationId denunciation, Act act, int question, Original answer)
            implements
                DenunciationCommand {}

    record GradeDenunciation(DenunciationId denunciation, Act act, Set<ComplexityCriterion> criteria)
            implements
                DenunciationCommand {}

    record ChooseFastTrack(DenunciationId denunciation, Act act, String reason) implements DenunciationCommand {}

    record ReportFindings(DenunciationId denunciation, Act act, DenunciationOutcome finding, String report)
            implements
                DenunciationCommand {}

    record SuspendSettlement(DenunciationId denunciation, Act act, PauseGround ground, String number)
            implements
                DenunciationCommand {}

    record ResumeSettlement(DenunciationId denunciation, Act act) implements DenunciationCommand {}

    record SendInterruption(DenunciationId denunciation, Act act, List<DenunciationRecipient> to)
            implements
                DenunciationCommand {}

    record WithdrawDenunciation(DenunciationId denunciation, Act act, WithdrawalManner manner, int withdrawing)
            implements
                DenunciationCommand {}

    record GoOnWithDenunciation(DenunciationId denunciation, Act act, GoesOnGround ground, String finding)
            implements
                DenunciationCommand {}

    record TerminateSettlement(
            DenunciationId denunciation,
            Act act,
            DenunciationTerminationGround ground,
            String number) implements DenunciationCommand {}

    record DraftConclusion(DenunciationId denunciation, Act act, DenunciationOutcome outcome, String draft)
            implements
                DenunciationCommand {}

    record ReturnDraft(DenunciationId denunciation, Act act, String reason) implements DenunciationCommand {}

    record IssueConclusion(
            DenunciationId denunciation,
            Act act,
            String number,
            DenunciationOutcome outcome,
            boolean wilfullyFalse,
            String summary,
            String responsibility,
            String conclusion) implements DenunciationCommand {}

    record SendConclusion(DenunciationId denunciation, Act act, List<DenunciationRecipient> to)
            implements
                DenunciationCommand {}

    record HandleConclusion(DenunciationId denunciation, Act act, List<HandlingMeasure> measures, String details)
            implements
                DenunciationCommand {}

    record ReportHandling(DenunciationId denunciation, Act act, String result) implements DenunciationCommand {}

    record ReportEnforcement(DenunciationId denunciation, Act act, String progress, boolean completed)
            implements
                DenunciationCommand {}

    record ClearPublicText(DenunciationId denunciation, Act act, String text) implements DenunciationCommand {}

    record PublishConclusion(DenunciationId denunciation, Act act, PublicationManner manner, String where, String text)
            implements
                DenunciationCommand {}

    record EndPublication(DenunciationId denunciation, Act act, PublicationManner manner)
            implements
                DenunciationCommand {}

    record WithholdConclusion(DenunciationId denunciation, Act act, WithholdingGround ground, String citation)
            implements
                DenunciationCommand {}

    record CloseDenunciation(DenunciationId denunciation, Act act) implements DenunciationCommand {}

    record DenounceAgain(
            DenunciationId denunciation,
            Act act,
            DenunciationId again,
            ReceiptCode receiptCode,
            DenunciationChannel channel,
            boolean signed,
            DataSubject words,
            List<Original> originals) implements DenunciationCommand {}

    record ReviewRepeated(DenunciationId denunciation, Act act, Set<ResettlementGround> grounds, String finding)
            implements
                DenunciationCommand {}

    record ReportDelay(DenunciationId denunciation, Act act) implements DenunciationCommand {}

    record DemandReport(DenunciationId denunciation, Act act) implements DenunciationCommand {}

    record ExplainDelay(DenunciationId denunciation, Act act, String report) implements DenunciationCommand {}

    record TakeOver(DenunciationId denunciation, Act act, String finding) implements DenunciationCommand {}

    record AnswerForwarder(DenunciationId denunciation, Act act, String number) implements DenunciationCommand {}

    record ForgetDenouncers(
            DenunciationId denunciation,
            Act act,
            List<DataSubject> subjects,
            ForgettingGround ground,
            String citation,
            boolean againIsOpen) implements DenunciationCommand {}
}
