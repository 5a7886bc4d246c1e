package vn.danbiet.command.denunciation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.Charge;
import vn.danbiet.command.denunciation.DenunciationCommand.AcceptTransfer;
import vn.danbiet.command.denunciation.DenunciationCommand.CheckIdentity;
import vn.danbiet.command.denunciation.DenunciationCommand.DeclineTransfer;
import vn.danbiet.command.denunciation.DenunciationCommand.OfferTransfer;
import vn.danbiet.command.denunciation.DenunciationCommand.Precheck;
import vn.danbiet.command.denunciation.DenunciationCommand.RecallTransfer;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.denunciation.Conditions;
import vn.danbiet.events.denunciation.DenouncerIdentityChecked;
import vn.danbiet.events.denunciation.DenunciationDirection;
import vn.danbiet.events.denunciation.DenunciationEvent;
import vn.danbiet.events.denunciation.DenunciationPrechecked;
import vn.danbiet.events.denunciation.DenunciationTransferAccepted;
import vn.danbiet.events.denunciation.DenunciationTransferDeclined;
import vn.danbiet.events.denunciation.DenunciationTransferOffered;
import vn.danbiet.events.denunciation.DenunciationTransferRecalled;
import vn.danbiet.events.denunciation.IdentityFinding;
import vn.danbiet.events.identity.IdentityKeeping;

/** What was handed in, looked at: who denounces, whether the conditions are met, whose it is to settle. */
final class Reception {
    private final Dossier dossier;
    private final Set<UnitId> notBackTo = new HashSet<>();
    private @Nullable IdentityFinding finding;
    private @Nullable DenunciationPrechecked prechecked;

    Reception(Dossier dossier) {
        this.dossier = dossier;
    }

    boolean isIdentityConfirmed() {
        return finding == null ? dossier.received().identityShown() : finding == IdentityFinding.CONFIRMED;
    }

    Optional<IdentityFinding> finding() {
        return Optional.ofNullable(finding);
    }

    Optional<Conditions> conditions() {
        return Optional.ofNullable(prechecked).map(DenunciationPrechecked::conditions);
    }

    /** What the precheck proposes; a repeated denunciation that the superior settles anew has none. */
    Optional<DenunciationDirection> proposal() {
        return Optional.ofNullable(prechecked).map(DenunciationPrechecked::direction);
    }

    /** What it is about, by the last precheck. */
    void refuseUnlessProposed(DenunciationDirection direction) {
        proposal().filter(proposed -> proposed != direction).ifPresent(proposed -> {
            throw new Refusal(DenunciationRule.PROPOSED_OTHERWISE, proposed);
        });
    }

    @CommandHandler
    void checkIdentity(CheckIdentity command) {
        if (dossier.received().identity().keeping() == IdentityKeeping.NOT_GIVEN
                && command.finding() != IdentityFinding.NOT_FOUND) {
            throw new Refusal(DenunciationRule.NOTHING_TO_CHECK);
        }
        apply(new DenouncerIdentityChecked(dossier.id(), command.act().occurredAt(), command.finding()));
    }

    @CommandHandler
    void precheck(Precheck command) {
        PrecheckProposal.check(command.direction(), command.conditions(), Information.grounds(dossier, finding));
        apply(new DenunciationPrechecked(dossier.id(), command.act().occurredAt(), command.field(),
                command.conditions(), command.direction(), dossier.subjects().remark(command.note())));
    }

    @CommandHandler
    void offer(OfferTransfer command) {
        refuseUnlessProposed(DenunciationDirection.FORWARD);
        if (notBackTo.contains(command.to())) {
            throw new Refusal(DenunciationRule.BACK_TO_SENDER);
        }
        charge().refuseTransfer(command.act(), command.to());
        AuthorityOutside.refuseSubordinate(dossier, command.to(), command.act());
        SettlementAuthority.refuseLedByDenounced(dossier.officers(), command.to(), command.act());
        apply(new DenunciationTransferOffered(dossier.id(), command.act().occurredAt(), dossier.unit(), command.to(),
                !Information.grounds(dossier, finding).isEmpty(), command.reason()));
    }

    @CommandHandler
    void acceptTransfer(AcceptTransfer command) {
        AuthorityOutside.refuseSubordinate(dossier, charge().receiver(command.act()), command.act());
        apply(new DenunciationTransferAccepted(dossier.id(), command.act().occurredAt(), dossier.unit(),
                charge().receiver(command.act())));
    }

    @CommandHandler
    void declineTransfer(DeclineTransfer command) {
        apply(new DenunciationTransferDeclined(dossier.id(), command.act().occurredAt(), dossier.unit(),
                charge().receiver(command.act()), command.reason()));
    }

    @CommandHandler
    void recallTransfer(RecallTransfer command) {
        apply(new DenunciationTransferRecalled(dossier.id(), command.act().occurredAt(), dossier.unit(),
                charge().receiver(command.act()), command.reason()));
    }

    private Charge charge() {
        return dossier.file().charge();
    }

    @EventSourcingHandler
    void on(DenunciationEvent event) {
        switch (event) {
            case DenouncerIdentityChecked checked -> finding = checked.finding();
            case DenunciationPrechecked checked -> prechecked = checked;
            case DenunciationTransferDeclined declined -> notBackTo.add(declined.to());
            case DenunciationTransferAccepted accepted -> {
                notBackTo.add(accepted.from());
                prechecked = null;
            }
            default -> {
                // Nothing of the reception.
            }
        }
    }
}
