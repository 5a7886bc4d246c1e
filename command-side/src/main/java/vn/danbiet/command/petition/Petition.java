package vn.danbiet.command.petition;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.ActiveUnit;
import vn.danbiet.command.casefile.CaseCommand;
import vn.danbiet.command.casefile.CaseFile;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.casefile.Charge;
import vn.danbiet.command.letter.GroupRepresentation;
import vn.danbiet.command.letter.Subjects;
import vn.danbiet.command.petition.PetitionCommand.AcceptPetition;
import vn.danbiet.command.petition.PetitionCommand.AcceptTransfer;
import vn.danbiet.command.petition.PetitionCommand.AnswerPetition;
import vn.danbiet.command.petition.PetitionCommand.AskPetitioner;
import vn.danbiet.command.petition.PetitionCommand.AssignPetition;
import vn.danbiet.command.petition.PetitionCommand.ClassifyPetition;
import vn.danbiet.command.petition.PetitionCommand.ClosePetition;
import vn.danbiet.command.petition.PetitionCommand.DeclineTransfer;
import vn.danbiet.command.petition.PetitionCommand.ForgetPetitioners;
import vn.danbiet.command.petition.PetitionCommand.ForgetWithLetter;
import vn.danbiet.command.petition.PetitionCommand.OfferTransfer;
import vn.danbiet.command.petition.PetitionCommand.Proposal;
import vn.danbiet.command.petition.PetitionCommand.PublishAnswer;
import vn.danbiet.command.petition.PetitionCommand.RatePetition;
import vn.danbiet.command.petition.PetitionCommand.RecallTransfer;
import vn.danbiet.command.petition.PetitionCommand.ReceivePetition;
import vn.danbiet.command.petition.PetitionCommand.RecordHandling;
import vn.danbiet.command.petition.PetitionCommand.RecordReply;
import vn.danbiet.command.petition.PetitionCommand.ReopenPetition;
import vn.danbiet.command.petition.PetitionCommand.SplitPetition;
import vn.danbiet.command.petition.PetitionCommand.WithdrawPetition;
import vn.danbiet.command.petition.PetitionCommand.WithholdPetition;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.Direction;
import vn.danbiet.events.petition.PetitionAccepted;
import vn.danbiet.events.petition.PetitionAnswerPublished;
import vn.danbiet.events.petition.PetitionAnswered;
import vn.danbiet.events.petition.PetitionAssigned;
import vn.danbiet.events.petition.PetitionClassified;
import vn.danbiet.events.petition.PetitionClosed;
import vn.danbiet.events.petition.PetitionEvent;
import vn.danbiet.events.petition.PetitionFiled;
import vn.danbiet.events.petition.PetitionGuided;
import vn.danbiet.events.petition.PetitionHandlingRecorded;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionLeftWithoutAction;
import vn.danbiet.events.petition.PetitionRated;
import vn.danbiet.events.petition.PetitionReassigned;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.petition.PetitionReopened;
import vn.danbiet.events.petition.PetitionSplit;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.events.petition.PetitionTransferAccepted;
import vn.danbiet.events.petition.PetitionTransferDeclined;
import vn.danbiet.events.petition.PetitionTransferOffered;
import vn.danbiet.events.petition.PetitionTransferRecalled;
import vn.danbiet.events.petition.PetitionWithdrawn;
import vn.danbiet.events.petition.PetitionWithheld;
import vn.danbiet.events.petition.PetitionerAsked;
import vn.danbiet.events.petition.PetitionerReplied;
import vn.danbiet.events.petition.PetitionersForgotten;
import vn.danbiet.events.petition.SplitPart;
import vn.danbiet.events.petition.Withholding;

/**
 * A petition (kiến nghị, phản ánh), from the counter to its answer.
 *
 * <p>
 * It begins when it reaches a unit. An officer reads it and proposes, by content and not by title, one of five ways: it
 * is our own and eligible, the petitioner is guided elsewhere, it is forwarded, nothing is done, or it is filed; a
 * letter of mixed content is split first. What is our own the head accepts and assigns to an officer, who asks the
 * petitioner for more where needed and puts the handling on record. The head answers, decides whether the public sees
 * the answer, and the petitioner may say how satisfied they are. Then it is closed, and reopened when new facts come up.
 *
 * <p>
 * What can go wrong: it is with the wrong unit (a transfer is offered, and until the other unit accepts, the sender
 * answers for it), nobody can be told of the outcome (it is not eligible), the petitioner takes it back.
 *
 * <p>
 * Once it has come to an end, who wrote it and what they wrote can be forgotten. So no decision here looks at personal
 * data: what a rule asks about it is on record apart, in {@link PetitionerFacts}.
 *
 * <p>
 * Which act is open to whom and when is the table {@link PetitionAct}; the times of an act come in with the order.
 */
public class Petition {
    @AggregateIdentifier
    private PetitionId id;

    private CaseFile file;
    private PetitionTerms terms;
    private Channel channel;
    private Instant receivedAt;
    private int groupSize;
    private boolean signed;
    private PetitionerFacts facts;
    private Subjects subjects;
    private @Nullable PetitionId splitFrom;
    private List<PetitionId> parts = List.of();
    private @Nullable Withholding withholding;
    private boolean publicationDecided;
    private boolean rated;

    /** Rebuilt from its events. */
    Petition() {}

    @CommandHandler
    Petition(ReceivePetition command) {
        Act act = command.act();
        if (Charge.isOfficer(act.by()) && !act.by().actsFor(command.unit())) {
            throw new Refusal(CaseRule.OTHER_UNIT);
        }
        if (act.by().standing() != Standing.SYSTEM) {
            ActiveUnit.check(act, command.unit());
        }
        ReceiptTime.check(act);
        GroupRepresentation.checkSize(command.groupSize(), command.letter().facts());
        apply(new PetitionReceived(command.petition(), act.occurredAt(), command.receiptCode(), command.unit(),
                command.channel(), command.subject(), command.letter().content(), command.groupSize(), command.signed(),
                command.splitFrom(), command.letter().facts(), command.letter().personal())).andThen(() -> {
                    if (command.withholding() != null) {
                        apply(new PetitionWithheld(command.petition(), act.occurredAt(), command.withholding().ground(),
                                command.withholding().citation()));
                    }
                    terms.received(act);
                });
    }

    /** Stands before every order to a petition that exists. */
    @CommandHandlerInterceptor
    void mayBeDone(PetitionCommand command, @MetaDataValue(CommandDesk.EXPECTED_VERSION) @Nullable Long expected) {
        PetitionAct act = PetitionAct.of(command);
        file.mayBeDone(act, command, expected);
        if (act.isTheirOwnWhenOnline() && channel == Channel.ONLINE
                && command.act().by().standing() != Standing.PETITIONER) {
            throw Refusal.under(act.citation(), PetitionRule.PETITIONER_DOES_THIS, act.phrase());
        }
    }

    /** As before every order that cases of all kinds take. */
    @CommandHandlerInterceptor
    void mayBeDone(CaseCommand command, @MetaDataValue(CommandDesk.EXPECTED_VERSION) @Nullable Long expected) {
        file.mayBeDone(command, expected);
    }

    @CommandHandler(commandName = "petition.case-command")
    void handle(CaseCommand command) {
        file.handle(command);
    }

    @CommandHandler
    void split(SplitPetition command) {
        if (command.parts().size() < 2) {
            throw new Refusal(PetitionRule.SPLIT_INTO_AT_LEAST_TWO);
        }
        subjects.refuseInClear();
        apply(new PetitionSplit(id, command.act().occurredAt(), unit(), receivedAt, channel,
                command.parts().stream().map(this::part).toList(), groupSize, signed, withholding, facts,
                subjects.personal()));
        terms.split(command.act());
    }

    private SplitPart part(PetitionCommand.Part part) {
        return new SplitPart(part.kind(), part.receiptCode(), part.subject(), subjects.remark(part.content()));
    }

    @CommandHandler
    void classify(ClassifyPetition command) {
        Instant at = command.act().occurredAt();
        switch (command.proposal()) {
            case Proposal.Own _ -> {
                Eligibility.check(channel, signed, facts);
                GroupRepresentation.check(groupSize, facts);
                classified(command, Direction.OWN);
            }
            case Proposal.Guide guide -> {
                classified(command, Direction.GUIDE);
                apply(new PetitionGuided(id, at, guide.competentBody(), guide.guidance()));
                terms.notTaken(command.act());
            }
            case Proposal.Forward forward -> {
                file.charge().refuseTransfer(command.act(), forward.to());
                classified(command, Direction.FORWARD);
                apply(new PetitionTransferOffered(id, at, unit(), forward.to(), forward.reason()));
                terms.offered(command.act());
            }
            case Proposal.NoAction noAction -> {
                classified(command, Direction.NO_ACTION);
                apply(new PetitionLeftWithoutAction(id, at, noAction.reason()));
                terms.notTaken(command.act());
            }
            case Proposal.File filing -> {
                classified(command, Direction.FILE);
                apply(new PetitionFiled(id, at, filing.reason()));
                terms.notTaken(command.act());
            }
        }
    }

    private void classified(ClassifyPetition command, Direction direction) {
        apply(new PetitionClassified(id, command.act().occurredAt(), direction, command.field(), command.note()));
        terms.classified(command.act(), command.field());
    }

    @CommandHandler
    void offerTransfer(OfferTransfer command) {
        file.charge().refuseTransfer(command.act(), command.to());
        apply(new PetitionTransferOffered(id, command.act().occurredAt(), unit(), command.to(), command.reason()));
        terms.offered(command.act());
    }

    @CommandHandler
    void acceptTransfer(AcceptTransfer command) {
        terms.handedOver(command.act());
        apply(new PetitionTransferAccepted(id, command.act().occurredAt(), unit(), receiver(command)));
        terms.takenOver(command.act());
    }

    @CommandHandler
    void declineTransfer(DeclineTransfer command) {
        apply(new PetitionTransferDeclined(id, command.act().occurredAt(), unit(), receiver(command),
                command.reason()));
        terms.offerFailed(command.act());
    }

    @CommandHandler
    void recallTransfer(RecallTransfer command) {
        apply(new PetitionTransferRecalled(id, command.act().occurredAt(), unit(), receiver(command),
                command.reason()));
        terms.offerFailed(command.act());
    }

    private UnitId receiver(PetitionCommand command) {
        return file.charge().receiver(command.act());
    }

    private UnitId unit() {
        return file.charge().unit();
    }

    @CommandHandler
    void accept(AcceptPetition command) {
        apply(new PetitionAccepted(id, command.act().occurredAt(), unit()));
        terms.accepted(command.act());
    }

    @CommandHandler
    void assign(AssignPetition command) {
        Instant at = command.act().occurredAt();
        file.charge().refuseAssignment(command.officer(), command.reason());
        file.charge()
                .handler()
                .ifPresentOrElse(
                        before -> apply(new PetitionReassigned(id, at, before, command.officer(),
                                Objects.requireNonNull(command.reason()))),
                        () -> apply(new PetitionAssigned(id, at, command.officer())));
    }

    @CommandHandler
    void ask(AskPetitioner command) {
        apply(new PetitionerAsked(id, command.act().occurredAt(), command.question()));
    }

    @CommandHandler
    void reply(RecordReply command) {
        apply(new PetitionerReplied(id, command.act().occurredAt(), subjects.theirWords(command.reply())));
    }

    @CommandHandler
    void recordHandling(RecordHandling command) {
        apply(new PetitionHandlingRecorded(id, command.act().occurredAt(), command.step()));
    }

    @CommandHandler
    void answer(AnswerPetition command) {
        apply(new PetitionAnswered(id, command.act().occurredAt(), command.answer()));
        terms.answered(command.act());
    }

    @CommandHandler
    void publish(PublishAnswer command) {
        apply(new PetitionAnswerPublished(id, command.act().occurredAt(), command.publicAnswer()));
    }

    @CommandHandler
    void withhold(WithholdPetition command) {
        apply(new PetitionWithheld(id, command.act().occurredAt(), command.ground(), command.citation()));
    }

    @CommandHandler
    void rate(RatePetition command) {
        if (rated) {
            throw new Refusal(PetitionRule.ALREADY_RATED);
        }
        apply(new PetitionRated(id, command.act().occurredAt(), command.score(), subjects.remark(command.comment()),
                Charge.isOfficer(command.act().by())));
    }

    @CommandHandler
    void close(ClosePetition command) {
        if (!publicationDecided) {
            throw new Refusal(PetitionRule.PUBLICATION_UNDECIDED);
        }
        apply(new PetitionClosed(id, command.act().occurredAt()));
    }

    @CommandHandler
    void reopen(ReopenPetition command) {
        subjects.refuseWhenForgotten();
        apply(new PetitionReopened(id, command.act().occurredAt(), command.newFacts()));
        terms.reopened(command.act(), file.status() == PetitionStatus.IN_REVIEW);
    }

    @CommandHandler
    void withdraw(WithdrawPetition command) {
        apply(new PetitionWithdrawn(id, command.act().occurredAt(), subjects.remark(command.reason()),
                Charge.isOfficer(command.act().by())));
        terms.withdrawn(command.act());
    }

    @CommandHandler
    void forget(ForgetPetitioners command) {
        if (splitFrom != null) {
            throw new Refusal(PetitionRule.PART_IS_FORGOTTEN_WITH_ITS_LETTER, splitFrom);
        }
        if (!command.openParts().isEmpty()) {
            throw new Refusal(PetitionRule.PARTS_ARE_STILL_OPEN, command.openParts().getFirst());
        }
        forgotten(command.act(), subjects.toForget(command.subjects(), file.subjects()), command.ground(),
                command.citation());
    }

    @CommandHandler
    void forgetWithLetter(ForgetWithLetter command) {
        List<DataSubject> ours = subjects.toForgetWithLetter(command.subjects(), file.subjects());
        if (!ours.isEmpty()) {
            forgotten(command.act(), ours, command.ground(), command.citation());
        }
    }

    private void forgotten(Act act, List<DataSubject> subjects, ForgettingGround ground, String citation) {
        apply(new PetitionersForgotten(id, act.occurredAt(), subjects, ground, citation, parts));
    }

    @EventSourcingHandler
    void on(PetitionEvent event) {
        switch (event) {
            case PetitionReceived received -> {
                id = received.petition();
                file = new CaseFile(received);
                terms = new PetitionTerms(file.terms(), received);
                channel = received.channel();
                receivedAt = received.occurredAt();
                groupSize = received.groupSize();
                signed = received.signed();
                facts = received.facts();
                subjects = new Subjects(received.personal(), received.content().subject());
                splitFrom = received.splitFrom();
            }
            case PetitionSplit split -> parts = split.parts()
                    .stream()
                    .flatMap(part -> Stream.ofNullable(part.receiptCode()))
                    .map(PetitionId::of)
                    .toList();
            case PetitionersForgotten forgetting -> subjects.forgot(forgetting.forgotten());
            case PetitionAnswered _ -> {
                publicationDecided = false;
                rated = false;
            }
            case PetitionAnswerPublished _ -> {
                publicationDecided = true;
                withholding = null;
            }
            case PetitionWithheld withheld -> {
                publicationDecided = true;
                withholding = new Withholding(withheld.ground(), withheld.citation());
            }
            case PetitionRated _ -> rated = true;
            default -> {
                // Says no more than the case file keeps.
            }
        }
        file.on(event);
        terms.on(event);
    }

    /** What happens to cases of all kinds. */
    @EventSourcingHandler
    void on(CaseEvent event) {
        file.on(event);
    }
}
