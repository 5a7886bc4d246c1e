package vn.danbiet.command.petition;

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
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.FilingReason;
import vn.danbiet.events.petition.NoActionReason;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.SubjectField;
import vn.danbiet.events.petition.Withholding;
import vn.danbiet.events.petition.WithholdingGround;

/** The orders a petition takes. What each of them means is told by the event it leads to. */
sealed interface PetitionCommand extends Command {

    PetitionId petition();

    @Override
    default Optional<Addressee> addressee() {
        return this instanceof ReceivePetition
                ? Optional.empty()
                : Optional.of(new Addressee(petition().value(), CaseKind.PETITION));
    }

    @Override
    default Optional<Basis> basis() {
        return Optional.of(PetitionAct.of(this).basis());
    }

    record ReceivePetition(
            @TargetAggregateIdentifier PetitionId petition,
            Act act,
            ReceiptCode receiptCode,
            UnitId unit,
            Channel channel,
            String subject,
            Letter letter,
            int groupSize,
            boolean signed,
            @Nullable PetitionId splitFrom,
            @Nullable Withholding withholding) implements PetitionCommand {}

    record SplitPetition(@TargetAggregateIdentifier PetitionId petition, Act act, List<Part> parts)
            implements
                PetitionCommand {}

    /** A part of a letter that is to be split; a petition among them has a code already. */
    record Part(CaseKind kind, @Nullable ReceiptCode receiptCode, @Nullable String subject, @Nullable String content) {}

    record ClassifyPetition(
            @TargetAggregateIdentifier PetitionId petition,
            Act act,
            SubjectField field,
            @Nullable String note,
            Proposal proposal) implements PetitionCommand {}

    record AcceptPetition(@TargetAggregateIdentifier PetitionId petition, Act act) implements PetitionCommand {}

    record AssignPetition(
            @TargetAggregateIdentifier PetitionId petition,
            Act act,
            OfficerId officer,
            @Nullable String reason) implements PetitionCommand {}

    record AskPetitioner(@TargetAggregateIdentifier PetitionId petition, Act act, String question)
            implements
                PetitionCommand {}

    record RecordReply(@TargetAggregateIdentifier PetitionId petition, Act act, String reply)
            implements
                PetitionCommand {}

    record RecordHandling(@TargetAggregateIdentifier PetitionId petition, Act act, String step)
            implements
                PetitionCommand {}

    record AnswerPetition(@TargetAggregateIdentifier PetitionId petition, Act act, String answer)
            implements
                PetitionCommand {}

    record PublishAnswer(@TargetAggregateIdentifier PetitionId petition, Act act, String publicAnswer)
            implements
                PetitionCommand {}

    record WithholdPetition(
            @TargetAggregateIdentifier PetitionId petition,
            Act act,
            WithholdingGround ground,
            String citation) implements PetitionCommand {}

    record RatePetition(@TargetAggregateIdentifier PetitionId petition, Act act, int score, @Nullable String comment)
            implements
                PetitionCommand {}

    record ClosePetition(@TargetAggregateIdentifier PetitionId petition, Act act) implements PetitionCommand {}

    record ReopenPetition(@TargetAggregateIdentifier PetitionId petition, Act act, String newFacts)
            implements
                PetitionCommand {}

    record WithdrawPetition(@TargetAggregateIdentifier PetitionId petition, Act act, @Nullable String reason)
            implements
                PetitionCommand {}

    record OfferTransfer(@TargetAggregateIdentifier PetitionId petition, Act act, UnitId to, String reason)
            implements
                PetitionCommand {}

    record AcceptTransfer(@TargetAggregateIdentifier PetitionId petition, Act act) implements PetitionCommand {}

    record DeclineTransfer(@TargetAggregateIdentifier PetitionId petition, Act act, String reason)
            implements
                PetitionCommand {}

    record RecallTransfer(@TargetAggregateIdentifier PetitionId petition, Act act, String reason)
            implements
                PetitionCommand {}

    /**
     * @param subjects whom; empty for everybody and all that they wrote
     * @param openParts parts of the letter, and of its parts, that have not come to an end
     */
    record ForgetPetitioners(
            @TargetAggregateIdentifier PetitionId petition,
            Act act,
            List<DataSubject> subjects,
            ForgettingGround ground,
            String citation,
            List<PetitionId> openParts) implements PetitionCommand {}

    /** Whom the letter that this petition is a part of has had forgotten. */
    record ForgetWithLetter(
            @TargetAggregateIdentifier PetitionId petition,
            Act act,
            List<DataSubject> subjects,
            ForgettingGround ground,
            String citation) implements PetitionCommand {}

    /** What an officer proposes after reading a petition: one of the five handling directions. */
    sealed interface Proposal {
        record Own() implements Proposal {}

        record Guide(String competentBody, String guidance) implements Proposal {}

        record Forward(UnitId to, String reason) implements Proposal {}

        record NoAction(NoActionReason reason) implements Proposal {}

        record File(FilingReason reason) implements Proposal {}
    }
}
