package vn.danbiet.command.complaint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.Charge;
import vn.danbiet.command.complaint.ComplaintCommand.AppealToSecond;
import vn.danbiet.command.complaint.ComplaintCommand.LetFirstStand;
import vn.danbiet.command.complaint.ComplaintCommand.SanctionFirstSettler;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintAppealed;
import vn.danbiet.events.complaint.ComplaintEvent;
import vn.danbiet.events.complaint.ComplaintFirstSettlerSanctioned;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ComplaintReceived;
import vn.danbiet.events.complaint.ComplaintStandsAgain;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.ComplaintWithheld;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.petition.Withholding;
import vn.danbiet.law.Term;

/** Between the instances: the complaint goes up, the first goes on when it is not settled there, the first is sanctioned. */
final class SecondLevel {
    private final Dossier dossier;
    private final Decision decision;
    private @Nullable ComplaintId secondInstance;
    private @Nullable Withholding withholding;

    SecondLevel(Dossier dossier, Decision decision) {
        this.dossier = dossier;
        this.decision = decision;
    }

    /** The second case, once there is one. */
    @Nullable
    ComplaintId secondInstance() {
        return secondInstance;
    }

    boolean isWithheld() {
        return withholding != null;
    }

    @CommandHandler
    void appeal(AppealToSecond command) {
        Act act = command.act();
        StatutoryForm.checkChannel(command.channel());
        Optional<Term> overdue = SecondComplaint.checkIsOpen(dossier, decision, act);
        UnitId to = SettlementAuthority.superior(dossier.unit(), act.day(), act.units())
                .or(() -> Optional.ofNullable(command.to()))
                .orElseThrow(
                        () -> new Refusal(ComplaintRule.NO_HIGHER_LEVEL, act.units().name(dossier.unit(), act.day())));
        charge().refuseTransfer(act, to);
        LocalDate knownOn = overdue.map(Term::due).orElseGet(decision::knownOn);
        ComplaintReceived first = dossier.received();
        dossier.subjects().refuseWhenForgotten();
        apply(new ComplaintAppealed(dossier.id(), act.occurredAt(), command.receiptCode(), dossier.unit(), to,
                overdue.isPresent(), act.occurredAt(), command.channel(), first.contested().knownOn(knownOn),
                first.subject(), dossier.subjects().theirWords(command.content()), first.groupSize(), command.signed(),
                first.remote(), withholding, first.facts(), dossier.subjects().personal()));
    }

    private Charge charge() {
        return dossier.file().charge();
    }

    @CommandHandler
    void letStand(LetFirstStand command) {
        apply(new ComplaintStandsAgain(dossier.id(), command.act().occurredAt(),
                dossier.before(ComplaintStatus.APPEALED)));
    }

    @CommandHandler
    void sanction(SanctionFirstSettler command) {
        if (!dossier.firstWasOverdue()) {
            throw new Refusal(ComplaintRule.FIRST_WAS_NOT_OVERDUE);
        }
        UnitId first = SettlementAuthority
                .settler(Instance.FIRST, dossier.contested().issuer(), command.act().day(), command.act().units())
                .orElse(dossier.contested().issuer());
        apply(new ComplaintFirstSettlerSanctioned(dossier.id(), command.act().occurredAt(), first, command.measure(),
                command.citation()));
    }

    @EventSourcingHandler
    void on(ComplaintEvent event) {
        switch (event) {
            case ComplaintAppealed appealed -> secondInstance = ComplaintId.of(appealed.receiptCode());
            case ComplaintWithheld withheld -> withholding = new Withholding(withheld.ground(), withheld.citation());
            default -> {
                // Nothing between the instances.
            }
        }
    }
}
