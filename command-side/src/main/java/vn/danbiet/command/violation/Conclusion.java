package vn.danbiet.command.violation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.violation.ViolationCommand.ClearAccused;
import vn.danbiet.command.violation.ViolationCommand.CloseViolation;
import vn.danbiet.command.violation.ViolationCommand.Conclude;
import vn.danbiet.command.violation.ViolationCommand.RecordDelivery;
import vn.danbiet.command.violation.ViolationCommand.Sanction;
import vn.danbiet.events.Personal;
import vn.danbiet.events.violation.ViolationCleared;
import vn.danbiet.events.violation.ViolationClosed;
import vn.danbiet.events.violation.ViolationConcluded;
import vn.danbiet.events.violation.ViolationConclusionDelivered;
import vn.danbiet.events.violation.ViolationEvent;
import vn.danbiet.events.violation.ViolationSanctioned;
import vn.danbiet.law.Days;

/** What is concluded, and what follows for those accused: served, sanctioned or cleared, closed. */
final class Conclusion {
    private final Dossier dossier;
    private final Hearing hearing;
    private final Publication publication;
    private final Appeals appeals;
    private @Nullable LocalDate servedOn;

    Conclusion(Dossier dossier, Hearing hearing, Publication publication, Appeals appeals) {
        this.dossier = dossier;
        this.hearing = hearing;
        this.publication = publication;
        this.appeals = appeals;
    }

    @CommandHandler
    void conclude(Conclude command) {
        Act act = command.act();
        ReportOfViolation.checkOccurrence(command.occurrence(), act);
        RightToBeHeard.checkHeard(command.conclusion(), hearing.explainUntil(), hearing.explanations(),
                dossier.accused(), act);
        apply(new ViolationConcluded(dossier.id(), act.occurredAt(), command.number(), command.conclusion(),
                command.occurrence().kind(), command.occurrence().violator(),
                ThoseWhoAnswer.on(command.occurrence(), act.units()), command.operative(),
                dossier.subjects().theirWords(command.text()), act.by().id()));
    }

    @CommandHandler
    void deliver(RecordDelivery command) {
        if (servedOn != null) {
            throw new Refusal(ViolationRule.ALREADY_SERVED);
        }
        int most = dossier.mostToBeServed();
        if (command.served() > most) {
            throw new Refusal(ViolationRule.SERVED_TO_TOO_MANY, most);
        }
        apply(new ViolationConclusionDelivered(dossier.id(), command.act().occurredAt(), command.served()));
    }

    @CommandHandler
    void sanction(Sanction command) {
        Consequences.checkSanction(dossier, command.officer(), command.whom());
        Personal<String> whom = Optional.ofNullable(command.whom())
                .flatMap(dossier::accusedCalled)
                .map(accused -> Personal.of(accused.subject(), command.whom()))
                .orElse(null);
        apply(new ViolationSanctioned(dossier.id(), command.act().occurredAt(), command.form(), command.officer(), whom,
                command.measure(), command.number(), command.citation()));
    }

    @CommandHandler
    void clear(ClearAccused command) {
        Consequences.checkClearance(dossier.concluded().conclusion());
        apply(new ViolationCleared(dossier.id(), command.act().occurredAt(), command.statement()));
    }

    @CommandHandler
    void close(CloseViolation command) {
        if (dossier.isConcluded()) {
            EndOfCase.check(dossier, servedOn, appeals.isDecided(), publication, command.act());
        }
        apply(new ViolationClosed(dossier.id(), command.act().occurredAt()));
    }

    @EventSourcingHandler
    void on(ViolationEvent event) {
        switch (event) {
            case ViolationConclusionDelivered delivered -> servedOn = Days.of(delivered.occurredAt());
            default -> {
                // Nothing of the conclusion.
            }
        }
    }
}
