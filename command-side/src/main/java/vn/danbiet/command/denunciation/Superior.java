package vn.danbiet.command.denunciation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.Charge;
import vn.danbiet.command.denunciation.DenunciationCommand.DemandReport;
import vn.danbiet.command.denunciation.DenunciationCommand.DenounceAgain;
import vn.danbiet.command.denunciation.DenunciationCommand.ExplainDelay;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportDelay;
import vn.danbiet.command.denunciation.DenunciationCommand.ReviewRepeated;
import vn.danbiet.command.denunciation.DenunciationCommand.TakeOver;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.denunciation.DenunciationDelayExplained;
import vn.danbiet.events.denunciation.DenunciationDelayReported;
import vn.danbiet.events.denunciation.DenunciationEvent;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.events.denunciation.DenunciationReceived;
import vn.danbiet.events.denunciation.DenunciationRepeated;
import vn.danbiet.events.denunciation.DenunciationReportDemanded;
import vn.danbiet.events.denunciation.DenunciationTakenOver;
import vn.danbiet.events.denunciation.RepeatedDenunciationReviewed;
import vn.danbiet.law.TermFamily;

/** What the level above has to do with it: a repeated denunciation, a delay, a takeover (LTC 37, 38). */
final class Superior {
    private final Dossier dossier;
    private @Nullable DenunciationId again;
    private boolean delayReported;
    private boolean demanded;
    private boolean explained;

    Superior(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void denounceAgain(DenounceAgain command) {
        if (again != null) {
            throw new Refusal(DenunciationRule.REPEATED_ALREADY);
        }
        Act act = command.act();
        DenunciationReceived first = dossier.received();
        UnitId to = above(act);
        dossier.file().charge().refuseTransfer(act, to);
        dossier.subjects().refuseWhenForgotten();
        OfficerId receivedBy = Charge.isOfficer(act.by()) && act.by().actsFor(to) ? act.by().id() : null;
        apply(new DenunciationRepeated(dossier.id(), act.occurredAt(), command.again(), command.receiptCode(),
                dossier.unit(), to, receivedBy, command.channel(), first.denouncers(), command.signed(),
                first.identity(), command.originals(), command.words(), dossier.people(),
                List.copyOf(dossier.officers()), List.copyOf(dossier.units())));
    }

    @CommandHandler
    void review(ReviewRepeated command) {
        apply(new RepeatedDenunciationReviewed(dossier.id(), command.act().occurredAt(),
                command.grounds().stream().sorted().toList(), dossier.subjects().theirWords(command.finding())));
    }

    @CommandHandler
    void reportDelay(ReportDelay command) {
        Overdue.check(dossier.settlement(), command.act());
        if (delayReported) {
            throw new Refusal(DenunciationRule.DELAY_REPORTED_ALREADY);
        }
        apply(new DenunciationDelayReported(dossier.id(), command.act().occurredAt(), above(command.act())));
    }

    @CommandHandler
    void demand(DemandReport command) {
        Act act = command.act();
        Overdue.check(dossier.settlement(), act);
        refuseFromBelow(act);
        if (demanded) {
            throw new Refusal(DenunciationRule.DEMANDED_ALREADY);
        }
        apply(new DenunciationReportDemanded(dossier.id(), act.occurredAt(), act.by().unitOrThrow()));
    }

    @CommandHandler
    void explain(ExplainDelay command) {
        if (!demanded) {
            throw new Refusal(DenunciationRule.NOT_DEMANDED);
        }
        if (explained) {
            throw new Refusal(DenunciationRule.EXPLAINED_ALREADY);
        }
        apply(new DenunciationDelayExplained(dossier.id(), command.act().occurredAt(),
                dossier.subjects().theirWords(command.report())));
    }

    /** What ran out before it changes hands stays with the unit below. */
    @CommandHandler
    void takeOver(TakeOver command) {
        Act act = command.act();
        refuseFromBelow(act);
        Overdue.check(dossier.settlement(), act);
        if (!demanded) {
            throw new Refusal(DenunciationRule.NOT_DEMANDED);
        }
        if (!explained) {
            Overdue.checkReportIsLate(dossier.terms().running(TermFamily.OVERDUE_REPORT), act);
        }
        dossier.terms().putBreachesOnRecord(act);
        apply(new DenunciationTakenOver(dossier.id(), act.occurredAt(), dossier.unit(), act.by().unitOrThrow(),
                dossier.subjects().theirWords(command.finding())));
    }

    private void refuseFromBelow(Act act) {
        if (act.by().actsFor(dossier.unit())) {
            throw new Refusal(DenunciationRule.FROM_BELOW_ONLY);
        }
    }

    private UnitId above(Act act) {
        return act.units()
                .superior(act.units().successor(dossier.unit(), act.day()), act.day())
                .orElseThrow(
                        () -> new Refusal(DenunciationRule.NO_SUPERIOR, act.units().name(dossier.unit(), act.day())));
    }

    @EventSourcingHandler
    void on(DenunciationEvent event) {
        switch (event) {
            case DenunciationRepeated repeated -> again = repeated.again();
            case DenunciationDelayReported _ -> delayReported = true;
            case DenunciationReportDemanded _ -> demanded = true;
            case DenunciationDelayExplained _ -> explained = true;
            case DenunciationTakenOver _ -> {
                delayReported = false;
                demanded = false;
                explained = false;
            }
            default -> {
                // Nothing of the level above.
            }
        }
    }
}
