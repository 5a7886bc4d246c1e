package vn.danbiet.command.protection;

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
import vn.danbiet.command.casefile.ActTime;
import vn.danbiet.command.casefile.CaseCommand;
import vn.danbiet.command.casefile.TermEffect;
import vn.danbiet.command.protection.ProtectionCommand.FollowDenunciation;
import vn.danbiet.command.protection.ProtectionCommand.ForgetProtected;
import vn.danbiet.command.protection.ProtectionCommand.RequestProtection;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.protection.ProtectedForgotten;
import vn.danbiet.events.protection.ProtectionEvent;
import vn.danbiet.events.protection.ProtectionFollowedDenunciation;
import vn.danbiet.events.protection.ProtectionId;
import vn.danbiet.events.protection.ProtectionRequested;
import vn.danbiet.events.term.EndReason;
import vn.danbiet.law.TermFamily;

/**
 * The protection (bảo vệ) of somebody who denounced, and of their spouse, parents and children: a file of its own beside the
 * denunciation (LTC 55), answered for by the unit that settles it.
 *
 * <p>
 * It is asked for in writing, or where it cannot wait in person or by phone; checked; ordered or refused by the settler;
 * carried out by the unit and by the bodies it asks; changed, and ended on a ground of the law. Afterwards they are asked
 * how they are. Who is protected lies in the vault.
 */
public class Protection {
    @AggregateIdentifier
    private ProtectionId id;

    private Dossier dossier;

    @AggregateMember
    private Assessment assessment;

    @AggregateMember
    private Measures measures;

    /** Rebuilt from its events. */
    Protection() {}

    @CommandHandler
    Protection(RequestProtection command) {
        Act act = command.act();
        ActTime.check(act, act.occurredAt());
        RequestOfProtection.check(command);
        DenunciationOnFile denunciation = command.denunciation();
        String summary = command.summary();
        apply(new ProtectionRequested(command.protection(), act.occurredAt(), command.receiptCode(),
                denunciation.unit(), receivedBy(act), denunciation.id(), command.form(), command.urgent(),
                command.persons(), command.bases(), command.sought(), command.original(), command.words(),
                summary == null ? null : Personal.of(command.words(), summary))).andThen(() -> requested(command));
    }

    /** Whoever took it down goes on with it; the head sees it anyway. */
    private static @Nullable OfficerId receivedBy(Act act) {
        return act.by().standing() == Standing.OFFICER ? act.by().id() : null;
    }

    /** Whoever the denunciation is about is kept away from those whom it endangers. */
    private void requested(RequestProtection command) {
        follow(ProtectionAct.REQUEST, command);
        dossier.file()
                .impartiality()
                .declare(command.act(), command.denunciation().officers(), command.denunciation().units(),
                        ConflictGround.COMPLAINED_ABOUT);
    }

    /** Stands before every order to a protection that exists, and has the terms follow it. */
    @CommandHandlerInterceptor
    @Nullable
    Object carryOut(ProtectionCommand command, @MetaDataValue(CommandDesk.EXPECTED_VERSION) @Nullable Long expected,
            InterceptorChain chain) throws Exception {
        ProtectionAct act = ProtectionAct.of(command);
        dossier.file().mayBeDone(act, command, expected);
        Object result = chain.proceed();
        follow(act, command);
        return result;
    }

    /** As before every order that cases of all kinds take. */
    @CommandHandlerInterceptor
    void mayBeDone(CaseCommand command, @MetaDataValue(CommandDesk.EXPECTED_VERSION) @Nullable Long expected) {
        dossier.file().mayBeDone(command, expected);
    }

    @CommandHandler(commandName = "protection.case-command")
    void handle(CaseCommand command) {
        dossier.file().handle(command);
    }

    /** Doing it again changes nothing. */
    @CommandHandler
    void follow(FollowDenunciation command) {
        UnitId from = dossier.unit();
        if (!from.equals(command.to())) {
            dossier.terms().putBreachesOnRecord(command.act());
            apply(new ProtectionFollowedDenunciation(id, command.act().occurredAt(), from, command.to()));
        }
    }

    @CommandHandler
    void forget(ForgetProtected command) {
        List<DataSubject> gone = dossier.subjects().toForget(List.of(), dossier.file().subjects());
        dossier.file().destroySealed(command.act(), command.ground(), command.citation());
        apply(new ProtectedForgotten(id, command.act().occurredAt(), gone, command.ground(), command.citation()));
    }

    private void follow(ProtectionAct of, ProtectionCommand command) {
        for (TermEffect effect : of.effects()) {
            effect.families().forEach(family -> {
                switch (effect.kind()) {
                    case ARMS -> arm(family, command.act());
                    case MEETS -> dossier.terms().meet(command.act(), family);
                    case ENDS -> dossier.terms().end(command.act(), family, EndReason.WITHDRAWN);
                    case PAUSES, RESUMES -> throw new IllegalStateException("Nothing holds a protection up");
                }
            });
        }
    }

    private void arm(TermFamily family, Act act) {
        if (family.equals(TermFamily.CHECK_IN)) {
            dossier.file().checkIns().begin(act);
        } else {
            dossier.terms().arm(act, family, dossier.requested().urgent() ? "URGENT" : "DEFAULT", act.day());
        }
    }

    @EventSourcingHandler
    void on(ProtectionEvent event) {
        if (event instanceof ProtectionRequested requested) {
            id = requested.protection();
            dossier = new Dossier(requested);
            assessment = new Assessment(dossier);
            measures = new Measures(dossier, assessment);
        }
        if (event instanceof ProtectedForgotten forgetting) {
            dossier.subjects().forgot(forgetting.forgotten());
        }
        dossier.on(event);
    }

    /** What happens to cases of all kinds. */
    @EventSourcingHandler
    void on(CaseEvent event) {
        dossier.on(event);
    }
}
