package vn.danbiet.command.violation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.ActiveUnit;
import vn.danbiet.command.violation.ViolationCommand.CancelRemedy;
import vn.danbiet.command.violation.ViolationCommand.OrderRemedy;
import vn.danbiet.command.violation.ViolationCommand.RecordProgress;
import vn.danbiet.command.violation.ViolationCommand.RejectRemedy;
import vn.danbiet.command.violation.ViolationCommand.VerifyRemedy;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.violation.AppealOutcome;
import vn.danbiet.events.violation.ViolationAppealDecided;
import vn.danbiet.events.violation.ViolationEvent;
import vn.danbiet.events.violation.ViolationRemediesCompleted;
import vn.danbiet.events.violation.ViolationRemedyCancelled;
import vn.danbiet.events.violation.ViolationRemedyOrdered;
import vn.danbiet.events.violation.ViolationRemedyProgressed;
import vn.danbiet.events.violation.ViolationRemedyRejected;
import vn.danbiet.events.violation.ViolationRemedyVerified;
import vn.danbiet.events.violation.ViolationSanctioned;
import vn.danbiet.events.violation.ViolationStatus;

/** What is to be put right: each remedy ordered, followed with its progress, found done on evidence or not. */
final class Remedies {
    private final Dossier dossier;
    private final Map<Integer, Integer> open = new TreeMap<>();
    private final Set<DataSubject> evidence = new HashSet<>();
    private int ordered;
    private boolean sanctioned;

    Remedies(Dossier dossier) {
        this.dossier = dossier;
    }

    boolean hasOpen() {
        return !open.isEmpty();
    }

    @CommandHandler
    void order(OrderRemedy command) {
        Act act = command.act();
        Consequences.checkRemedy(dossier.concluded().conclusion());
        TimeOfRemedy.check(command.dueOn(), act);
        ActiveUnit.check(act, command.by());
        apply(new ViolationRemedyOrdered(dossier.id(), act.occurredAt(), ordered + 1, command.by(), command.dueOn(),
                command.remedy()));
    }

    @CommandHandler
    void progress(RecordProgress command) {
        if (command.percent() < percent(command.number())) {
            throw new Refusal(ViolationRule.PROGRESS_GOES_BACK, percent(command.number()));
        }
        apply(new ViolationRemedyProgressed(dossier.id(), command.act().occurredAt(), command.number(),
                command.percent(), dossier.subjects().theirWords(command.progress())));
    }

    /** Found done on evidence that lies in the file; with the last of them everything is put right. */
    @CommandHandler
    void verify(VerifyRemedy command) {
        percent(command.number());
        dossier.file().refuseUnlessInEvidence(command.evidence());
        if (evidence.contains(command.evidence())) {
            throw new Refusal(ViolationRule.FILE_SHOWS_ANOTHER_REMEDY);
        }
        apply(new ViolationRemedyVerified(dossier.id(), command.act().occurredAt(), command.number(),
                command.evidence(), dossier.subjects().theirWords(command.record())));
        if (!hasOpen()) {
            apply(new ViolationRemediesCompleted(dossier.id(), command.act().occurredAt()));
        }
    }

    @CommandHandler
    void reject(RejectRemedy command) {
        percent(command.number());
        apply(new ViolationRemedyRejected(dossier.id(), command.act().occurredAt(), command.number(),
                dossier.subjects().theirWords(command.shortcoming())));
    }

    /** What cannot be carried out is not waited for; what is done in its place is a remedy of its own, ordered before. */
    @CommandHandler
    void cancel(CancelRemedy command) {
        percent(command.number());
        apply(new ViolationRemedyCancelled(dossier.id(), command.act().occurredAt(), command.number(), command.reason(),
                without(command.number())));
    }

    /** Where the case stands without an open remedy. */
    private ViolationStatus without(int number) {
        if (open.keySet().stream().anyMatch(other -> other != number)) {
            return ViolationStatus.REMEDYING;
        }
        if (!evidence.isEmpty()) {
            return ViolationStatus.REMEDIED;
        }
        return sanctioned ? ViolationStatus.SANCTIONED : ViolationStatus.CONCLUDED;
    }

    /** How far an open remedy is. */
    private int percent(int number) {
        Integer percent = open.get(number);
        if (percent == null) {
            throw new Refusal(ViolationRule.NO_SUCH_REMEDY, number);
        }
        return percent;
    }

    @EventSourcingHandler
    void on(ViolationEvent event) {
        switch (event) {
            case ViolationRemedyOrdered remedy -> {
                ordered = remedy.number();
                open.put(remedy.number(), 0);
            }
            case ViolationRemedyProgressed progress -> open.put(progress.number(), progress.percent());
            case ViolationRemedyRejected rejected -> open.put(rejected.number(), 0);
            case ViolationRemedyVerified verified -> {
                open.remove(verified.number());
                evidence.add(verified.evidence());
            }
            case ViolationRemedyCancelled cancelled -> open.remove(cancelled.number());
            case ViolationSanctioned _ -> sanctioned = true;
            case ViolationAppealDecided appeal when appeal.outcome() == AppealOutcome.ANNULLED -> open.clear();
            default -> {
                // Nothing of the remedies.
            }
        }
    }
}
