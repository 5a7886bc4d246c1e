package vn.danbiet.command.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Basis;
import vn.danbiet.command.Command;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.protection.BodyKind;
import vn.danbiet.events.protection.EndGround;
import vn.danbiet.events.protection.Measure;
import vn.danbiet.events.protection.ProtectedPerson;
import vn.danbiet.events.protection.ProtectionBasis;
import vn.danbiet.events.protection.ProtectionId;
import vn.danbiet.events.protection.RefusalGround;
import vn.danbiet.events.protection.RequestForm;

/** The orders a protection takes. What each of them means is told by the event it leads to. */
sealed interface ProtectionCommand extends Command {

    @TargetAggregateIdentifier
    ProtectionId protection();

    @Override
    default Optional<Addressee> addressee() {
        return this instanceof RequestProtection
                ? Optional.empty()
                : Optional.of(new Addressee(protection().value(), CaseKind.PROTECTION));
    }

    @Override
    default Optional<Basis> basis() {
        return Optional.of(ProtectionAct.of(this).basis());
    }

    /**
     * @param denunciation as it stands
     * @param words the data subject of all that will be written in this file
     */
    record RequestProtection(
            ProtectionId protection,
            Act act,
            ReceiptCode receiptCode,
            DenunciationOnFile denunciation,
            RequestForm form,
            boolean urgent,
            List<ProtectedPerson> persons,
            List<ProtectionBasis> bases,
            List<Measure> sought,
            @Nullable Original original,
            DataSubject words,
            @Nullable String summary) implements ProtectionCommand {}

    record PutInWriting(ProtectionId protection, Act act) implements ProtectionCommand {}

    record AssignProtection(ProtectionId protection, Act act, OfficerId officer, @Nullable String reason)
            implements
                ProtectionCommand {}

    record ReportBasis(ProtectionId protection, Act act, List<ProtectionBasis> found, String report)
            implements
                ProtectionCommand {}

    record OrderInterim(ProtectionId protection, Act act, List<MeasureOrder> measures) implements ProtectionCommand {}

    /** @param denunciation where it stands */
    record OrderProtection(
            ProtectionId protection,
            Act act,
            String decision,
            List<ProtectionBasis> bases,
            List<MeasureOrder> measures,
            DenunciationStatus denunciation) implements ProtectionCommand {}

    /** @param denunciation where it stands */
    record RefuseProtection(
            ProtectionId protection,
            Act act,
            RefusalGround ground,
            String explanation,
            DenunciationStatus denunciation) implements ProtectionCommand {}

    record AskBody(
            ProtectionId protection,
            Act act,
            BodyKind kind,
            String body,
            List<Integer> measures,
            LocalDate answerBy) implements ProtectionCommand {}

    /** @param request its number */
    record RecordBodyAnswer(ProtectionId protection, Act act, int request, boolean agreed, String answer)
            implements
                ProtectionCommand {}

    /** @param measure its number */
    record RecordCarriedOut(ProtectionId protection, Act act, int measure, String note) implements ProtectionCommand {}

    /** @param ended numbers of measures */
    record ChangeMeasures(
            ProtectionId protection,
            Act act,
            List<MeasureOrder> added,
            List<Integer> ended,
            String reason) implements ProtectionCommand {}

    /** @param denunciation where it stands */
    record EndProtection(
            ProtectionId protection,
            Act act,
            EndGround ground,
            String explanation,
            DenunciationStatus denunciation) implements ProtectionCommand {}

    /** Another unit settles the denunciation now. */
    record FollowDenunciation(ProtectionId protection, Act act, UnitId to) implements ProtectionCommand {}

    record ForgetProtected(ProtectionId protection, Act act, ForgettingGround ground, String citation)
            implements
                ProtectionCommand {}

    /**
     * A measure to be ordered.
     *
     * @param persons numbers of those whom it is to protect
     * @param consented whether they agreed, for what needs their consent
     */
    record MeasureOrder(
            Measure measure,
            List<Integer> persons,
            @Nullable BodyKind by,
            @Nullable LocalDate until,
            boolean consented) {}
}
