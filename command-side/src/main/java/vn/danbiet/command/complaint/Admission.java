package vn.danbiet.command.complaint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import vn.danbiet.command.Act;
import vn.danbiet.command.casefile.Charge;
import vn.danbiet.command.complaint.ComplaintCommand.AcceptComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.AcceptTransfer;
import vn.danbiet.command.complaint.ComplaintCommand.AssignComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.ClassifyComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.DeclineTransfer;
import vn.danbiet.command.complaint.ComplaintCommand.Proposal;
import vn.danbiet.command.complaint.ComplaintCommand.RecallTransfer;
import vn.danbiet.command.complaint.ComplaintCommand.RefuseComplaint;
import vn.danbiet.command.letter.GroupRepresentation;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.complaint.ComplaintAccepted;
import vn.danbiet.events.complaint.ComplaintAssigned;
import vn.danbiet.events.complaint.ComplaintClassified;
import vn.danbiet.events.complaint.ComplaintDirection;
import vn.danbiet.events.complaint.ComplaintGuided;
import vn.danbiet.events.complaint.ComplaintReassigned;
import vn.danbiet.events.complaint.ComplaintReceived;
import vn.danbiet.events.complaint.ComplaintRefused;
import vn.danbiet.events.complaint.ComplaintTransferAccepted;
import vn.danbiet.events.complaint.ComplaintTransferDeclined;
import vn.danbiet.events.complaint.ComplaintTransferOffered;
import vn.danbiet.events.complaint.ComplaintTransferRecalled;
import vn.danbiet.events.term.EndReason;

/** From the letter to its acceptance: read, guided or forwarded, accepted or refused, given to an officer. */
final class Admission {
    private final Dossier dossier;

    Admission(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void classify(ClassifyComplaint command) {
        Instant at = command.act().occurredAt();
        switch (command.proposal()) {
            case Proposal.Own _ -> {
                checkAuthority(command.act());
                classified(command, ComplaintDirection.OWN);
            }
            case Proposal.Guide guide -> {
                classified(command, ComplaintDirection.GUIDE);
                apply(new ComplaintGuided(dossier.id(), at, guide.competentBody(), guide.guidance()));
            }
            case Proposal.Forward forward -> {
                Amendment.require(command.act(), ComplaintRule.FORWARDING_NOT_YET);
                charge().refuseTransfer(command.act(), forward.to());
                classified(command, ComplaintDirection.FORWARD);
                apply(new ComplaintTransferOffered(dossier.id(), at, dossier.unit(), forward.to(), forward.reason()));
            }
        }
    }

    private void classified(ClassifyComplaint command, ComplaintDirection direction) {
        apply(new ComplaintClassified(dossier.id(), command.act().occurredAt(), direction, command.field(),
                command.note()));
    }

    /** What ran out before it changes hands stays with the sender. */
    @CommandHandler
    void acceptTransfer(AcceptTransfer command) {
        dossier.terms().endAll(command.act(), EndReason.TRANSFERRED);
        apply(new ComplaintTransferAccepted(dossier.id(), command.act().occurredAt(), dossier.unit(),
                charge().receiver(command.act()))).andThen(() -> ThoseComplainedAbout.keepAway(dossier, command.act()));
    }

    @CommandHandler
    void declineTransfer(DeclineTransfer command) {
        apply(new ComplaintTransferDeclined(dossier.id(), command.act().occurredAt(), dossier.unit(),
                charge().receiver(command.act()), command.reason()));
    }

    @CommandHandler
    void recallTransfer(RecallTransfer command) {
        apply(new ComplaintTransferRecalled(dossier.id(), command.act().occurredAt(), dossier.unit(),
                charge().receiver(command.act()), command.reason()));
    }

    @CommandHandler
    void accept(AcceptComplaint command) {
        Act act = command.act();
        PetitionerFacts facts = dossier.received().facts();
        StatutoryForm.check(dossier.signed(), facts);
        GroupRepresentation.check(dossier.received().groupSize(), facts);
        checkAuthority(act);
        TimeLimit.check(dossier, command.excusedDays(), act.law());
        AcceptanceNotice.check(command.notified(), dossier.isForwarded());
        apply(new ComplaintAccepted(dossier.id(), act.occurredAt(), dossier.unit(), command.excusedDays(),
                command.notified()));
    }

    private void checkAuthority(Act act) {
        ComplaintReceived received = dossier.received();
        if (received.firstInstance() == null) {
            SettlementAuthority.check(dossier.instance(), dossier.contested().issuer(), dossier.unit(), act);
        }
    }

    @CommandHandler
    void refuse(RefuseComplaint command) {
        RefusalGrounds.check(command.ground(), dossier, command.act().law());
        AcceptanceNotice.check(command.notified(), dossier.isForwarded());
        apply(new ComplaintRefused(dossier.id(), command.act().occurredAt(), command.ground(),
                dossier.subjects().remark(command.explanation()), command.notified(),
                dossier.received().firstInstance()));
    }

    @CommandHandler
    void assign(AssignComplaint command) {
        Instant at = command.act().occurredAt();
        charge().refuseAssignment(command.officer(), command.reason());
        charge().handler()
                .ifPresentOrElse(
                        before -> apply(new ComplaintReassigned(dossier.id(), at, before, command.officer(),
                                Objects.requireNonNull(command.reason()))),
                        () -> apply(new ComplaintAssigned(dossier.id(), at, command.officer())));
    }

    private Charge charge() {
        return dossier.file().charge();
    }
}
