package vn.danbiet.command.complaint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.complaint.ComplaintCommand.RecordAbsence;
import vn.danbiet.command.complaint.ComplaintCommand.RecordDialogue;
import vn.danbiet.command.complaint.ComplaintCommand.SummonToDialogue;
import vn.danbiet.events.complaint.ComplaintDialogueHeld;
import vn.danbiet.events.complaint.ComplaintDialogueMissed;
import vn.danbiet.events.complaint.ComplaintDialogueSummoned;
import vn.danbiet.events.complaint.ComplaintEvent;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.complaint.Party;

/** The settler meets the parties: summons, minutes, and what becomes of it when somebody stays away. */
final class Dialogue {
    private final Dossier dossier;
    private final Verification verification;
    private @Nullable ComplaintDialogueSummoned summons;
    private boolean done;

    Dialogue(Dossier dossier, Verification verification) {
        this.dossier = dossier;
        this.verification = verification;
    }

    /** Whether it was held, or need not be waited for any longer. */
    boolean isDone() {
        return done;
    }

    @CommandHandler
    void summon(SummonToDialogue command) {
        Act act = command.act();
        if (dossier.instance() == Instance.FIRST && !dossier.isDisciplinary() && verification.finding().isEmpty()) {
            throw new Refusal(ComplaintRule.DIALOGUE_TOO_EARLY);
        }
        if (!command.on().isAfter(act.day())) {
            throw new Refusal(ComplaintRule.SUMMONS_IN_THE_PAST);
        }
        MandatoryDialogue.checkChair(command.chair(), command.delegated(), dossier.unit(), isComplex(), act);
        apply(new ComplaintDialogueSummoned(dossier.id(), act.occurredAt(), command.on(), command.place(),
                command.chair(), command.delegated()));
    }

    /** Its time was extended as that of a complex case (LKN 28, 37, 50). */
    private boolean isComplex() {
        return dossier.settlement().filter(term -> term.variant().endsWith("COMPLEX")).isPresent();
    }

    @CommandHandler
    void record(RecordDialogue command) {
        ComplaintDialogueSummoned called = calledFor(command.act());
        if (!command.present().contains(Party.COMPLAINANT)) {
            throw new Refusal(ComplaintRule.DIALOGUE_NEEDS_BOTH);
        }
        apply(new ComplaintDialogueHeld(dossier.id(), command.act().occurredAt(), called.chair(), called.delegated(),
                command.present(), command.agreed(), dossier.subjects().theirWords(command.minutes())));
    }

    @CommandHandler
    void recordAbsence(RecordAbsence command) {
        calledFor(command.act());
        boolean goesOn = MandatoryDialogue.goesOn(command.excused(), command.act());
        apply(new ComplaintDialogueMissed(dossier.id(), command.act().occurredAt(), command.absent(), command.excused(),
                goesOn, dossier.subjects().theirWords(command.minutes())));
    }

    private ComplaintDialogueSummoned calledFor(Act act) {
        ComplaintDialogueSummoned called = Objects.requireNonNull(summons);
        if (act.day().isBefore(called.on())) {
            throw new Refusal(ComplaintRule.DIALOGUE_NOT_HELD_YET, called.on());
        }
        return called;
    }

    @EventSourcingHandler
    void on(ComplaintEvent event) {
        switch (event) {
            case ComplaintDialogueSummoned called -> summons = called;
            case ComplaintDialogueHeld _ -> done = true;
            case ComplaintDialogueMissed missed -> done |= missed.goesOn();
            default -> {
                // Nothing of the dialogue.
            }
        }
    }
}
