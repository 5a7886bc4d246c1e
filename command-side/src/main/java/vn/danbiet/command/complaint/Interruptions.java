package vn.danbiet.command.complaint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.complaint.ComplaintCommand.LiftStay;
import vn.danbiet.command.complaint.ComplaintCommand.ReopenComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.ResumeSettlement;
import vn.danbiet.command.complaint.ComplaintCommand.StayContestedDecision;
import vn.danbiet.command.complaint.ComplaintCommand.SuspendSettlement;
import vn.danbiet.command.complaint.ComplaintCommand.TerminateSettlement;
import vn.danbiet.command.complaint.ComplaintCommand.WithdrawComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.WithdrawPart;
import vn.danbiet.events.complaint.ComplaintEvent;
import vn.danbiet.events.complaint.ComplaintPartlyWithdrawn;
import vn.danbiet.events.complaint.ComplaintReopened;
import vn.danbiet.events.complaint.ComplaintResumed;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.ComplaintStayLifted;
import vn.danbiet.events.complaint.ComplaintStayOrdered;
import vn.danbiet.events.complaint.ComplaintSuspended;
import vn.danbiet.events.complaint.ComplaintTerminated;
import vn.danbiet.events.complaint.ComplaintWithdrawn;
import vn.danbiet.events.complaint.TerminationGround;
import vn.danbiet.law.Term;

/** What holds the settlement up or ends it without a decision: stay, suspension, withdrawal, termination. */
final class Interruptions {
    private final Dossier dossier;
    private boolean stayed;
    private @Nullable TerminationGround terminated;

    Interruptions(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void stay(StayContestedDecision command) {
        if (stayed) {
            throw new Refusal(ComplaintRule.ALREADY_STAYED);
        }
        StayOfDecision.check(dossier.contested().kind(), command.until(), dossier.settlement().map(Term::due),
                command.act());
        apply(new ComplaintStayOrdered(dossier.id(), command.act().occurredAt(), command.until(), command.reason()));
    }

    @CommandHandler
    void lift(LiftStay command) {
        if (!stayed) {
            throw new Refusal(ComplaintRule.NOT_STAYED);
        }
        apply(new ComplaintStayLifted(dossier.id(), command.act().occurredAt(), command.reason()));
    }

    @CommandHandler
    void suspend(SuspendSettlement command) {
        Suspension.check(command.ground(), command.act());
        apply(new ComplaintSuspended(dossier.id(), command.act().occurredAt(), command.ground(), command.reason()));
    }

    @CommandHandler
    void resume(ResumeSettlement command) {
        apply(new ComplaintResumed(dossier.id(), command.act().occurredAt(),
                dossier.before(ComplaintStatus.SUSPENDED)));
    }

    @CommandHandler
    void withdrawPart(WithdrawPart command) {
        Withdrawal.checkPart(command.act());
        apply(new ComplaintPartlyWithdrawn(dossier.id(), command.act().occurredAt(), command.form(),
                dossier.subjects().theirWords(command.withdrawn())));
    }

    @CommandHandler
    void withdraw(WithdrawComplaint command) {
        apply(new ComplaintWithdrawn(dossier.id(), command.act().occurredAt(), command.form(),
                dossier.subjects().remark(command.reason())));
    }

    @CommandHandler
    void terminate(TerminateSettlement command) {
        Termination.check(command.ground(), dossier.status(), command.act());
        if (dossier.status() == ComplaintStatus.IN_COURT && Court.isDecided(dossier.before(ComplaintStatus.IN_COURT))) {
            throw new Refusal(ComplaintRule.DECIDED_ALREADY);
        }
        apply(new ComplaintTerminated(dossier.id(), command.act().occurredAt(), command.ground(),
                dossier.received().firstInstance()));
    }

    @CommandHandler
    void reopen(ReopenComplaint command) {
        Withdrawal.checkReopening(terminated, command.act());
        dossier.subjects().refuseWhenForgotten();
        ComplaintStatus stood = dossier.before(ComplaintStatus.WITHDRAWN);
        apply(new ComplaintReopened(dossier.id(), command.act().occurredAt(),
                dossier.subjects().theirWords(command.evidence()),
                stood == ComplaintStatus.SUSPENDED ? dossier.before(ComplaintStatus.SUSPENDED) : stood));
    }

    @EventSourcingHandler
    void on(ComplaintEvent event) {
        switch (event) {
            case ComplaintStayOrdered _ -> stayed = true;
            case ComplaintStayLifted _ -> stayed = false;
            case ComplaintTerminated ended -> terminated = ended.ground();
            case ComplaintReopened _ -> terminated = null;
            default -> {
                // Nothing that holds it up.
            }
        }
    }
}
