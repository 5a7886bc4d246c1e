package vn.danbiet.command.violation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.violation.ViolationCommand.NameAccused;
import vn.danbiet.command.violation.ViolationCommand.RecordExplanation;
import vn.danbiet.command.violation.ViolationCommand.RecordSilence;
import vn.danbiet.command.violation.ViolationCommand.TellAccused;
import vn.danbiet.events.violation.ViolationAccusedExplained;
import vn.danbiet.events.violation.ViolationAccusedNamed;
import vn.danbiet.events.violation.ViolationAccusedSilent;
import vn.danbiet.events.violation.ViolationAccusedTold;
import vn.danbiet.events.violation.ViolationEvent;
import vn.danbiet.events.violation.ViolationInspectionOrdered;

/** Those accused: named, told, heard; what they say is on record before anything is concluded about them. */
final class Hearing {
    private final Dossier dossier;
    private @Nullable LocalDate explainUntil;
    private int explanations;

    Hearing(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Until when they can explain themselves; nothing while they have not been told. */
    @Nullable
    LocalDate explainUntil() {
        return explainUntil;
    }

    /** How many of them have explained themselves since they were told. */
    int explanations() {
        return explanations;
    }

    @CommandHandler
    void name(NameAccused command) {
        NamingOfAccused.check(command.suspects(), dossier);
        apply(new ViolationAccusedNamed(dossier.id(), command.act().occurredAt(), command.suspects().officers(),
                command.suspects().people()));
        ThoseAccused.keepAway(dossier, command.act(), command.suspects().officers());
    }

    @CommandHandler
    void tell(TellAccused command) {
        Act act = command.act();
        RightToBeHeard.checkSomebodyIsAccused(dossier.accused());
        apply(new ViolationAccusedTold(dossier.id(), act.occurredAt(), RightToBeHeard.until(act),
                dossier.subjects().theirWords(command.charge())));
    }

    @CommandHandler
    void explain(RecordExplanation command) {
        apply(new ViolationAccusedExplained(dossier.id(), command.act().occurredAt(), command.form(),
                command.admitted(), dossier.subjects().theirWords(command.explanation())));
    }

    @CommandHandler
    void silence(RecordSilence command) {
        LocalDate until = Objects.requireNonNull(explainUntil);
        RightToBeHeard.checkSilence(until, command.act());
        apply(new ViolationAccusedSilent(dossier.id(), command.act().occurredAt(), until));
    }

    @EventSourcingHandler
    void on(ViolationEvent event) {
        switch (event) {
            case ViolationAccusedTold told -> {
                explainUntil = told.explainUntil();
                explanations = 0;
            }
            case ViolationAccusedExplained _ -> explanations++;
            case ViolationInspectionOrdered _ -> explainUntil = null;
            default -> {
                // Nothing of the hearing.
            }
        }
    }
}
