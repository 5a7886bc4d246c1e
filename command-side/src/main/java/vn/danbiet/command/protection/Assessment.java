package vn.danbiet.command.protection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.Charge;
import vn.danbiet.command.protection.ProtectionCommand.AssignProtection;
import vn.danbiet.command.protection.ProtectionCommand.PutInWriting;
import vn.danbiet.command.protection.ProtectionCommand.RefuseProtection;
import vn.danbiet.command.protection.ProtectionCommand.ReportBasis;
import vn.danbiet.events.protection.ProtectionAssigned;
import vn.danbiet.events.protection.ProtectionBasis;
import vn.danbiet.events.protection.ProtectionBasisReported;
import vn.danbiet.events.protection.ProtectionEvent;
import vn.danbiet.events.protection.ProtectionPutInWriting;
import vn.danbiet.events.protection.ProtectionReassigned;
import vn.danbiet.events.protection.ProtectionRefused;

/** From the request to the decision about it: put in writing, given to an officer, checked, refused. */
final class Assessment {
    private final Dossier dossier;
    private boolean written;
    private @Nullable List<ProtectionBasis> found;

    Assessment(Dossier dossier) {
        this.dossier = dossier;
        this.written = !RequestOfProtection.isOral(dossier.requested().form());
    }

    @CommandHandler
    void putInWriting(PutInWriting command) {
        if (written) {
            throw new Refusal(ProtectionRule.WRITTEN_ALREADY);
        }
        apply(new ProtectionPutInWriting(dossier.id(), command.act().occurredAt()));
    }

    @CommandHandler
    void assign(AssignProtection command) {
        Instant at = command.act().occurredAt();
        Charge charge = dossier.file().charge();
        charge.refuseAssignment(command.officer(), command.reason());
        charge.handler()
                .ifPresentOrElse(
                        before -> apply(new ProtectionReassigned(dossier.id(), at, before, command.officer(),
                                Objects.requireNonNull(command.reason()))),
                        () -> apply(new ProtectionAssigned(dossier.id(), at, command.officer())));
    }

    @CommandHandler
    void report(ReportBasis command) {
        apply(new ProtectionBasisReported(dossier.id(), command.act().occurredAt(), command.found(),
                dossier.subjects().theirWords(command.report())));
    }

    @CommandHandler
    void refuse(RefuseProtection command) {
        RefusalOfProtection.check(command.ground(), found, command.denunciation());
        apply(new ProtectionRefused(dossier.id(), command.act().occurredAt(), command.ground(),
                dossier.subjects().theirWords(command.explanation())));
    }

    /** Refuses a decision to protect that nothing prepared, or that rests on what was not found. */
    void refuseUnprepared(List<ProtectionBasis> bases) {
        if (!written) {
            throw new Refusal(ProtectionRule.NOT_IN_WRITING);
        }
        if (found == null) {
            throw new Refusal(ProtectionRule.NOT_REPORTED);
        }
        if (bases.isEmpty()) {
            throw new Refusal(ProtectionRule.NO_BASIS_NAMED);
        }
        bases.stream().filter(basis -> !found.contains(basis)).findFirst().ifPresent(basis -> {
            throw new Refusal(ProtectionRule.BASIS_NOT_FOUND, basis);
        });
    }

    @EventSourcingHandler
    void on(ProtectionEvent event) {
        switch (event) {
            case ProtectionPutInWriting _ -> written = true;
            case ProtectionBasisReported reported -> found = reported.found();
            default -> {
                // Nothing about the request itself.
            }
        }
    }
}
