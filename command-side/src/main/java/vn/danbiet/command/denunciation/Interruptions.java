package vn.danbiet.command.denunciation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.denunciation.DenunciationCommand.GoOnWithDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.ResumeSettlement;
import vn.danbiet.command.denunciation.DenunciationCommand.SendInterruption;
import vn.danbiet.command.denunciation.DenunciationCommand.SuspendSettlement;
import vn.danbiet.command.denunciation.DenunciationCommand.TerminateSettlement;
import vn.danbiet.command.denunciation.DenunciationCommand.WithdrawDenunciation;
import vn.danbiet.events.denunciation.DenouncerWithdrew;
import vn.danbiet.events.denunciation.DenunciationEvent;
import vn.danbiet.events.denunciation.DenunciationGoesOn;
import vn.danbiet.events.denunciation.DenunciationInterruptionSent;
import vn.danbiet.events.denunciation.DenunciationRecipient;
import vn.danbiet.events.denunciation.DenunciationResumed;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.denunciation.DenunciationSuspended;
import vn.danbiet.events.denunciation.DenunciationTerminated;
import vn.danbiet.events.denunciation.DenunciationWithdrawn;
import vn.danbiet.events.denunciation.WithdrawalManner;

/** What holds the settlement up or ends it without a conclusion: suspension, withdrawal, termination. */
final class Interruptions {
    private final Dossier dossier;
    private final Verification verification;
    private int withdrew;
    private boolean withdrewByReceipt;
    private boolean unsent;

    Interruptions(Dossier dossier, Verification verification) {
        this.dossier = dossier;
        this.verification = verification;
    }

    @CommandHandler
    void suspend(SuspendSettlement command) {
        Suspension.check(command.ground());
        apply(new DenunciationSuspended(dossier.id(), command.act().occurredAt(), command.ground(), command.number()));
    }

    @CommandHandler
    void resume(ResumeSettlement command) {
        apply(new DenunciationResumed(dossier.id(), command.act().occurredAt(),
                dossier.before(DenunciationStatus.SUSPENDED)));
    }

    @CommandHandler
    void send(SendInterruption command) {
        if (!unsent) {
            throw new Refusal(DenunciationRule.NOTHING_TO_SEND);
        }
        Recipients.check(command.to(), EnumSet.of(DenunciationRecipient.DENOUNCER, DenunciationRecipient.DENOUNCED));
        apply(new DenunciationInterruptionSent(dossier.id(), command.act().occurredAt(), command.to()));
    }

    @CommandHandler
    void withdraw(WithdrawDenunciation command) {
        int left = dossier.received().denouncers() - withdrew;
        Withdrawal.check(command.manner(), command.withdrawing(), left, withdrewByReceipt, command.act().by());
        apply(command.withdrawing() < left
                ? new DenouncerWithdrew(dossier.id(), command.act().occurredAt(), command.manner(),
                        command.withdrawing())
                : new DenunciationWithdrawn(dossier.id(), command.act().occurredAt(), command.manner()));
    }

    @CommandHandler
    void goOn(GoOnWithDenunciation command) {
        apply(new DenunciationGoesOn(dossier.id(), command.act().occurredAt(), command.ground(),
                dossier.subjects().theirWords(command.finding()), dossier.before(DenunciationStatus.WITHDRAWN)));
    }

    @CommandHandler
    void terminate(TerminateSettlement command) {
        Termination.check(command.ground(), dossier.status(), verification.showsViolation());
        apply(new DenunciationTerminated(dossier.id(), command.act().occurredAt(), command.ground(), command.number()));
    }

    @EventSourcingHandler
    void on(DenunciationEvent event) {
        switch (event) {
            case DenouncerWithdrew some -> {
                withdrew += some.withdrawing();
                withdrewByReceipt |= some.manner() == WithdrawalManner.RECEIPT;
            }
            case DenunciationSuspended _,DenunciationTerminated _ -> unsent = true;
            case DenunciationInterruptionSent _ -> unsent = false;
            default -> {
                // Nothing that holds it up.
            }
        }
    }
}
