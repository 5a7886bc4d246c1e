package vn.danbiet.command.complaint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.ActiveUnit;
import vn.danbiet.command.casefile.CaseCommand;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.casefile.Charge;
import vn.danbiet.command.complaint.ComplaintCommand.ForgetComplainants;
import vn.danbiet.command.complaint.ComplaintCommand.ForgetWithFirst;
import vn.danbiet.command.complaint.ComplaintCommand.ReceiveComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.WithholdComplaint;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.complaint.ComplainantsForgotten;
import vn.danbiet.events.complaint.ComplaintEvent;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ComplaintReceived;
import vn.danbiet.events.complaint.ComplaintWithheld;
import vn.danbiet.events.petition.Withholding;

/**
 * A complaint (khiếu nại) at one instance, from the letter to the end of its enforcement.
 *
 * <p>
 * The settler (the head of the body whose decision or act it is, the second time the head of the direct superior) accepts
 * it or refuses it on a ground of the law; rechecks and has verified what it is about; meets the parties where the law
 * wants it; decides that it is right, partly right or wrong, sends and publishes the decision, and sees to it that it is
 * carried out. In between it may be suspended, withdrawn, terminated, taken to court. Raised a second time it is a case of
 * its own at the second level, linked with the first.
 *
 * <p>
 * Which act is open to whom and when, and what it does to terms, is the table {@link ComplaintAct}; what an article decides
 * is a class of its own beside it. Each part of the procedure holds its own state: this class only puts them together.
 */
public class Complaint {
    @AggregateIdentifier
    private ComplaintId id;

    private Dossier dossier;
    private ComplaintTerms terms;

    @AggregateMember
    private Admission admission;

    @AggregateMember
    private Verification verification;

    @AggregateMember
    private Dialogue dialogue;

    @AggregateMember
    private Interruptions interruptions;

    @AggregateMember
    private Decision decision;

    @AggregateMember
    private Publication publication;

    @AggregateMember
    private SecondLevel secondLevel;

    @AggregateMember
    private Court court;

    @AggregateMember
    private Enforcement enforcement;

    /** Rebuilt from its events. */
    Complaint() {}

    @CommandHandler
    Complaint(ReceiveComplaint command) {
        Act act = command.act();
        if (Charge.isOfficer(act.by()) && !act.by().actsFor(command.unit())) {
            throw new Refusal(CaseRule.OTHER_UNIT);
        }
        if (act.by().standing() != Standing.SYSTEM) {
            ActiveUnit.check(act, command.unit());
        }
        ReceiptOfComplaint.check(command);
        apply(new ComplaintReceived(command.complaint(), act.occurredAt(), command.receiptCode(), command.unit(),
                command.instance(), command.channel(), command.contested(), command.subject(),
                command.letter().content(), command.groupSize(), command.signed(), command.remote(),
                command.forwardedBy(), command.firstInstance(), command.firstWasOverdue(), command.splitFrom(),
                command.letter().facts(), command.letter().personal())).andThen(() -> received(command));
    }

    /** What follows from the receipt, once the parts are there. */
    private void received(ReceiveComplaint command) {
        Withholding withholding = command.withholding();
        if (withholding != null) {
            apply(new ComplaintWithheld(id, command.act().occurredAt(), withholding.ground(), withholding.citation()));
        }
        terms.follow(ComplaintAct.RECEIVE, command);
        ThoseComplainedAbout.keepAway(dossier, command.act());
        UnitId settledFirst = command.settledFirst();
        if (settledFirst != null) {
            dossier.file()
                    .impartiality()
                    .declare(command.act(), List.of(), List.of(settledFirst), ConflictGround.PRIOR_INVOLVEMENT);
        }
    }

    /** Stands before every order to a complaint that exists, and has the terms follow it. */
    @CommandHandlerInterceptor
    @Nullable
    Object carryOut(ComplaintCommand command, @MetaDataValue(CommandDesk.EXPECTED_VERSION) @Nullable Long expected,
            InterceptorChain chain) throws Exception {
        ComplaintAct act = ComplaintAct.of(command);
        dossier.file().mayBeDone(act, command, expected);
        Object result = chain.proceed();
        terms.follow(act, command);
        return result;
    }

    /** As before every order that cases of all kinds take. */
    @CommandHandlerInterceptor
    void mayBeDone(CaseCommand command, @MetaDataValue(CommandDesk.EXPECTED_VERSION) @Nullable Long expected) {
        dossier.file().mayBeDone(command, expected);
    }

    @CommandHandler(commandName = "complaint.case-command")
    void handle(CaseCommand command) {
        Suspension.checkClock(command, dossier.terms());
        dossier.file().handle(command);
    }

    @CommandHandler
    void withhold(WithholdComplaint command) {
        apply(new ComplaintWithheld(id, command.act().occurredAt(), command.ground(), command.citation()));
    }

    @CommandHandler
    void forget(ForgetComplainants command) {
        ComplaintId first = dossier.received().firstInstance();
        if (first != null) {
            throw new Refusal(ComplaintRule.FORGOTTEN_WITH_THE_FIRST, first);
        }
        if (command.secondIsOpen()) {
            throw new Refusal(ComplaintRule.SECOND_IS_STILL_OPEN);
        }
        forgotten(command.act(), dossier.subjects().toForget(command.subjects(), dossier.file().subjects()),
                command.ground(), command.citation());
    }

    @CommandHandler
    void forgetWithFirst(ForgetWithFirst command) {
        List<DataSubject> ours = dossier.subjects().toForgetWithLetter(command.subjects(), dossier.file().subjects());
        if (!ours.isEmpty()) {
            forgotten(command.act(), ours, command.ground(), command.citation());
        }
    }

    private void forgotten(Act act, List<DataSubject> subjects, ForgettingGround ground, String citation) {
        apply(new ComplainantsForgotten(id, act.occurredAt(), subjects, ground, citation,
                secondLevel.secondInstance()));
    }

    @EventSourcingHandler
    void on(ComplaintEvent event) {
        switch (event) {
            case ComplaintReceived received -> open(received);
            case ComplainantsForgotten forgetting -> dossier.subjects().forgot(forgetting.forgotten());
            default -> {
                // For the parts.
            }
        }
        dossier.on(event);
    }

    private void open(ComplaintReceived received) {
        id = received.complaint();
        dossier = new Dossier(received);
        admission = new Admission(dossier);
        verification = new Verification(dossier);
        dialogue = new Dialogue(dossier, verification);
        interruptions = new Interruptions(dossier);
        decision = new Decision(dossier, verification, dialogue);
        publication = new Publication(dossier);
        secondLevel = new SecondLevel(dossier, decision);
        court = new Court(dossier);
        enforcement = new Enforcement(dossier, decision, publication, secondLevel);
        terms = new ComplaintTerms(dossier, verification, decision, publication);
    }

    /** What happens to cases of all kinds. */
    @EventSourcingHandler
    void on(CaseEvent event) {
        dossier.on(event);
    }
}
