package vn.danbiet.command.denunciation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.denunciation.DenunciationCommand.AcceptDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.AnswerForwarder;
import vn.danbiet.command.denunciation.DenunciationCommand.AssignDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.GiveNotice;
import vn.danbiet.command.denunciation.DenunciationCommand.KeepAsInformation;
import vn.danbiet.command.denunciation.DenunciationCommand.PassToAuthority;
import vn.danbiet.command.denunciation.DenunciationCommand.PassToInspection;
import vn.danbiet.command.denunciation.DenunciationCommand.PassToInvestigators;
import vn.danbiet.command.denunciation.DenunciationCommand.RefuseDenunciation;
import vn.danbiet.events.denunciation.DenunciationAccepted;
import vn.danbiet.events.denunciation.DenunciationAssigned;
import vn.danbiet.events.denunciation.DenunciationDirection;
import vn.danbiet.events.denunciation.DenunciationEvent;
import vn.danbiet.events.denunciation.DenunciationForwarderAnswered;
import vn.danbiet.events.denunciation.DenunciationKeptAsInformation;
import vn.danbiet.events.denunciation.DenunciationNoticeSent;
import vn.danbiet.events.denunciation.DenunciationPassedToAuthority;
import vn.danbiet.events.denunciation.DenunciationPassedToInspection;
import vn.danbiet.events.denunciation.DenunciationPassedToInvestigators;
import vn.danbiet.events.denunciation.DenunciationRecipient;
import vn.danbiet.events.denunciation.DenunciationRefused;
import vn.danbiet.events.denunciation.InformationGround;

/** Accepted, refused, kept as information, passed on; given to an officer. */
final class Admission {
    private final Dossier dossier;
    private final Reception reception;
    private final Set<DenunciationRecipient> told = EnumSet.noneOf(DenunciationRecipient.class);
    private boolean crimePassedOn;
    private boolean forwarderAnswered;

    Admission(Dossier dossier, Reception reception) {
        this.dossier = dossier;
        this.reception = reception;
    }

    /** Whether those were told of the acceptance whom LTC 29.3 names. */
    boolean isNoticeGiven() {
        return told.contains(DenunciationRecipient.DENOUNCER) && told.contains(DenunciationRecipient.DENOUNCED);
    }

    @CommandHandler
    void accept(AcceptDenunciation command) {
        reception.refuseUnlessProposed(DenunciationDirection.ACCEPT);
        ConditionsOfAcceptance.check(dossier, reception, crimePassedOn, command.act());
        apply(new DenunciationAccepted(dossier.id(), command.act().occurredAt(), command.number()));
    }

    @CommandHandler
    void giveNotice(GiveNotice command) {
        apply(new DenunciationNoticeSent(dossier.id(), command.act().occurredAt(), command.to()));
    }

    @CommandHandler
    void refuse(RefuseDenunciation command) {
        reception.refuseUnlessProposed(DenunciationDirection.REFUSE);
        RefusalReasons.check(command.reason(), reception.conditions().orElseThrow());
        Recipients.check(command.notified(), EnumSet.of(DenunciationRecipient.DENOUNCER));
        apply(new DenunciationRefused(dossier.id(), command.act().occurredAt(), command.reason(),
                dossier.subjects().remark(command.explanation()), command.notified()));
    }

    @CommandHandler
    void keep(KeepAsInformation command) {
        reception.refuseUnlessProposed(DenunciationDirection.INFORMATION);
        checkGround(command.ground());
        Information.checkKeeping(reception.conditions().orElseThrow());
        apply(new DenunciationKeptAsInformation(dossier.id(), command.act().occurredAt(), command.ground()));
    }

    @CommandHandler
    void passToInspection(PassToInspection command) {
        reception.refuseUnlessProposed(DenunciationDirection.INSPECT);
        checkGround(command.ground());
        Information.checkPassingOn(reception.conditions().orElseThrow());
        apply(new DenunciationPassedToInspection(dossier.id(), command.act().occurredAt(), command.ground(),
                command.body()));
    }

    private void checkGround(InformationGround ground) {
        Information.checkGround(ground, Information.grounds(dossier, reception.finding().orElse(null)));
    }

    @CommandHandler
    void passToAuthority(PassToAuthority command) {
        AuthorityOutside.check(dossier, reception.proposal(), command.act());
        apply(new DenunciationPassedToAuthority(dossier.id(), command.act().occurredAt(), command.authority(),
                command.citation()));
    }

    @CommandHandler
    void passToInvestigators(PassToInvestigators command) {
        apply(new DenunciationPassedToInvestigators(dossier.id(), command.act().occurredAt(), command.authority(),
                command.number(), command.whole()));
    }

    @CommandHandler
    void assign(AssignDenunciation command) {
        dossier.file().charge().refuseAssignment(command.officer(), command.reason());
        apply(new DenunciationAssigned(dossier.id(), command.act().occurredAt(), command.officer(),
                dossier.subjects().remark(command.reason())));
    }

    @CommandHandler
    void answerForwarder(AnswerForwarder command) {
        if (!dossier.isForwarded()) {
            throw new Refusal(DenunciationRule.NOT_FORWARDED);
        }
        if (forwarderAnswered) {
            throw new Refusal(DenunciationRule.ANSWERED_ALREADY);
        }
        apply(new DenunciationForwarderAnswered(dossier.id(), command.act().occurredAt(), command.number()));
    }

    @EventSourcingHandler
    void on(DenunciationEvent event) {
        switch (event) {
            case DenunciationNoticeSent sent -> told.addAll(sent.to());
            case DenunciationPassedToInvestigators _ -> crimePassedOn = true;
            case DenunciationForwarderAnswered _ -> forwarderAnswered = true;
            default -> {
                // Nothing of the admission.
            }
        }
    }
}
