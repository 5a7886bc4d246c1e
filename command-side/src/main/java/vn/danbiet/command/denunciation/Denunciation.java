package vn.danbiet.command.denunciation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
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
import vn.danbiet.command.denunciation.DenunciationCommand.ForgetDenouncers;
import vn.danbiet.command.denunciation.DenunciationCommand.ReceiveDenunciation;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.denunciation.DenouncersForgotten;
import vn.danbiet.events.denunciation.DenunciationEvent;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.events.denunciation.DenunciationReceived;

/**
 * A denunciation (tố cáo), from the sealed receipt to the published conclusion.
 *
 * <p>
 * The settler (the head who manages the denounced; where a head is denounced, the head of the direct superior) has it
 * prechecked and accepts it, refuses it, forwards it, or keeps it as information; has a team verify it and hear the
 * denounced; concludes whether it is right, partly right or false, acts on the conclusion, sees to it that it is carried
 * out and publishes it. In between it may be suspended, withdrawn, terminated, or taken over by the superior. Denounced
 * again it is a case of its own at the superior, linked with the first.
 *
 * <p>
 * Who denounced is not known here, nor what they wrote: that lies sealed apart. Which act is open to whom and when, and what
 * it does to terms, is the table {@link DenunciationAct}; what an article decides is a class of its own beside it. Each
 * part of the procedure holds its own state: this class only puts them together.
 */
public class Denunciation {
    @AggregateIdentifier
    private DenunciationId id;

    private Dossier dossier;
    private DenunciationTerms terms;

    @AggregateMember
    private Reception reception;

    @AggregateMember
    private Admission admission;

    @AggregateMember
    private Verification verification;

    @AggregateMember
    private Interruptions interruptions;

    @AggregateMember
    private Conclusion conclusion;

    @AggregateMember
    private Publication publication;

    @AggregateMember
    private Handling handling;

    @AggregateMember
    private Superior superior;

    /** Rebuilt from its events. */
    Denunciation() {}

    @CommandHandler
    Denunciation(ReceiveDenunciation command) {
        Act act = command.act();
        if (Charge.isOfficer(act.by()) && !act.by().actsFor(command.unit())) {
            throw new Refusal(CaseRule.OTHER_UNIT);
        }
        if (act.by().standing() != Standing.SYSTEM) {
            ActiveUnit.check(act, command.unit());
        }
        ReceiptOfDenunciation.check(act);
        OfficerId receivedBy = command.receivedBy();
        apply(new DenunciationReceived(command.denunciation(), act.occurredAt(), command.receiptCode(), command.unit(),
                receivedBy != null && command.officers().contains(receivedBy) ? null : receivedBy, command.channel(),
                command.denouncers(), command.signed(), command.identityShown(), command.forwardedBy(), command.first(),
                command.splitFrom(), command.identity(), command.originals(), command.words(), command.denounced(),
                command.officers(), command.units())).andThen(() -> received(command));
    }

    /** What follows from the receipt, once the parts are there. */
    private void received(ReceiveDenunciation command) {
        terms.follow(DenunciationAct.RECEIVE, command);
        ThoseDenounced.keepAway(dossier, command.act(), command.officers(), command.units());
    }

    /** Stands before every order to a denunciation that exists, and has the terms follow it. */
    @CommandHandlerInterceptor
    @Nullable
    Object carryOut(DenunciationCommand command, @MetaDataValue(CommandDesk.EXPECTED_VERSION) @Nullable Long expected,
            InterceptorChain chain) throws Exception {
        DenunciationAct act = DenunciationAct.of(command);
        dossier.file().mayBeDone(act, command, expected);
        AuthorityOutside.refuseSettlingItself(act, dossier, command.act());
        Object result = chain.proceed();
        terms.follow(act, command);
        return result;
    }

    /** As before every order that cases of all kinds take. */
    @CommandHandlerInterceptor
    void mayBeDone(CaseCommand command, @MetaDataValue(CommandDesk.EXPECTED_VERSION) @Nullable Long expected) {
        dossier.file().mayBeDone(command, expected);
    }

    @CommandHandler(commandName = "denunciation.case-command")
    void handle(CaseCommand command) {
        if (command instanceof CaseCommand.ExtendTerm extend) {
            terms.extend(extend);
        } else {
            dossier.file().handle(command);
        }
    }

    /** With what was written about the denouncers goes who they are, and what they handed in. */
    @CommandHandler
    void forget(ForgetDenouncers command) {
        if (command.againIsOpen()) {
            throw new Refusal(DenunciationRule.AGAIN_IS_STILL_OPEN);
        }
        var file = new HashSet<>(dossier.file().subjects());
        file.addAll(dossier.denounced());
        List<DataSubject> subjects = dossier.subjects().toForget(command.subjects(), file);
        Act act = command.act();
        if (subjects.contains(dossier.received().words())) {
            dossier.file().destroySealed(act, command.ground(), command.citation());
        }
        apply(new DenouncersForgotten(id, act.occurredAt(), subjects, command.ground(), command.citation()));
    }

    @EventSourcingHandler
    void on(DenunciationEvent event) {
        switch (event) {
            case DenunciationReceived received -> open(received);
            case DenouncersForgotten forgetting -> dossier.subjects().forgot(forgetting.forgotten());
            default -> {
                // For the parts.
            }
        }
        dossier.on(event);
    }

    private void open(DenunciationReceived received) {
        id = received.denunciation();
        dossier = new Dossier(received);
        reception = new Reception(dossier);
        admission = new Admission(dossier, reception);
        verification = new Verification(dossier, reception);
        interruptions = new Interruptions(dossier, verification);
        conclusion = new Conclusion(dossier, verification);
        publication = new Publication(dossier);
        handling = new Handling(dossier, conclusion, publication);
        superior = new Superior(dossier);
        terms = new DenunciationTerms(dossier, verification, admission, publication, conclusion);
    }

    /** What happens to cases of all kinds. */
    @EventSourcingHandler
    void on(CaseEvent event) {
        dossier.on(event);
    }
}
