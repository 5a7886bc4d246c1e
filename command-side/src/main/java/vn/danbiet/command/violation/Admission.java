package vn.danbiet.command.violation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import vn.danbiet.command.casefile.Charge;
import vn.danbiet.command.violation.ViolationCommand.AcceptTransfer;
import vn.danbiet.command.violation.ViolationCommand.AssignViolation;
import vn.danbiet.command.violation.ViolationCommand.DeclineTransfer;
import vn.danbiet.command.violation.ViolationCommand.DismissReport;
import vn.danbiet.command.violation.ViolationCommand.OfferTransfer;
import vn.danbiet.command.violation.ViolationCommand.RecallTransfer;
import vn.danbiet.events.term.EndReason;
import vn.danbiet.events.violation.ViolationAssigned;
import vn.danbiet.events.violation.ViolationDismissed;
import vn.danbiet.events.violation.ViolationReassigned;
import vn.danbiet.events.violation.ViolationTransferAccepted;
import vn.danbiet.events.violation.ViolationTransferDeclined;
import vn.danbiet.events.violation.ViolationTransferOffered;
import vn.danbiet.events.violation.ViolationTransferRecalled;

/** What becomes of a report: forwarded to the competent unit, given to an officer, or left. */
final class Admission {
    private final Dossier dossier;

    Admission(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void offer(OfferTransfer command) {
        charge().refuseTransfer(command.act(), command.to());
        ThoseAccused.refuseUnitLedByThem(dossier, command.act(), command.to());
        apply(new ViolationTransferOffered(dossier.id(), command.act().occurredAt(), dossier.unit(), command.to(),
                command.reason()));
    }

    /** What ran out before it changes hands stays with the sender. */
    @CommandHandler
    void accept(AcceptTransfer command) {
        dossier.terms().endAll(command.act(), EndReason.TRANSFERRED);
        apply(new ViolationTransferAccepted(dossier.id(), command.act().occurredAt(), dossier.unit(),
                charge().receiver(command.act()))).andThen(() -> ThoseAccused.keepAway(dossier, command.act()));
    }

    @CommandHandler
    void decline(DeclineTransfer command) {
        apply(new ViolationTransferDeclined(dossier.id(), command.act().occurredAt(), dossier.unit(),
                charge().receiver(command.act()), command.reason()));
    }

    @CommandHandler
    void recall(RecallTransfer command) {
        apply(new ViolationTransferRecalled(dossier.id(), command.act().occurredAt(), dossier.unit(),
                charge().receiver(command.act()), command.reason()));
    }

    @CommandHandler
    void assign(AssignViolation command) {
        Instant at = command.act().occurredAt();
        charge().refuseAssignment(command.officer(), command.reason());
        charge().handler()
                .ifPresentOrElse(
                        before -> apply(new ViolationReassigned(dossier.id(), at, before, command.officer(),
                                Objects.requireNonNull(command.reason()))),
                        () -> apply(new ViolationAssigned(dossier.id(), at, command.officer())));
    }

    @CommandHandler
    void dismiss(DismissReport command) {
        apply(new ViolationDismissed(dossier.id(), command.act().occurredAt(), command.ground(),
                dossier.subjects().remark(command.explanation())));
    }

    private Charge charge() {
        return dossier.file().charge();
    }
}
