package vn.danbiet.command.violation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.violation.ViolationCommand.Appeal;
import vn.danbiet.command.violation.ViolationCommand.DecideAppeal;
import vn.danbiet.command.violation.ViolationCommand.WithdrawAppeal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.violation.AppealOutcome;
import vn.danbiet.events.violation.ViolationAppealDecided;
import vn.danbiet.events.violation.ViolationAppealWithdrawn;
import vn.danbiet.events.violation.ViolationAppealed;
import vn.danbiet.events.violation.ViolationConclusionDelivered;
import vn.danbiet.events.violation.ViolationEvent;
import vn.danbiet.events.violation.ViolationStatus;
import vn.danbiet.law.Days;

/** The appeal to the superior, whose head upholds the conclusion, changes it, or annuls it and so clears those accused. */
final class Appeals {
    private final Dossier dossier;
    private @Nullable LocalDate servedOn;
    private int made;
    private boolean decided;

    Appeals(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Whether the superior has had its say. */
    boolean isDecided() {
        return decided;
    }

    @CommandHandler
    void appeal(Appeal command) {
        if (!dossier.concluded().conclusion().isViolation()) {
            throw new Refusal(ViolationRule.NOTHING_TO_APPEAL);
        }
        if (decided) {
            throw new Refusal(ViolationRule.APPEAL_WAS_DECIDED);
        }
        TimeToAppeal.check(servedOn, command.act());
        apply(new ViolationAppealed(dossier.id(), command.act().occurredAt(), made + 1, superior(command.act()),
                dossier.subjects().theirWords(command.content())));
    }

    /** At the top, the unit itself. */
    private UnitId superior(Act act) {
        return act.units().superior(dossier.unit(), act.day()).orElse(dossier.unit());
    }

    @CommandHandler
    void withdraw(WithdrawAppeal command) {
        apply(new ViolationAppealWithdrawn(dossier.id(), command.act().occurredAt(), made,
                dossier.before(ViolationStatus.APPEALED)));
    }

    @CommandHandler
    void decide(DecideAppeal command) {
        Act act = command.act();
        ViolationStatus status = command.outcome() == AppealOutcome.ANNULLED
                ? ViolationStatus.CLEARED
                : dossier.before(ViolationStatus.APPEALED);
        apply(new ViolationAppealDecided(dossier.id(), act.occurredAt(), made, act.by().unitOrThrow(),
                command.decision(), command.outcome(), command.operative(),
                dossier.subjects().theirWords(command.text()), act.by().id(), status));
    }

    @EventSourcingHandler
    void on(ViolationEvent event) {
        switch (event) {
            case ViolationConclusionDelivered delivered -> servedOn = Days.of(delivered.occurredAt());
            case ViolationAppealed appealed -> made = appealed.number();
            case ViolationAppealDecided _ -> decided = true;
            default -> {
                // Nothing of an appeal.
            }
        }
    }
}
