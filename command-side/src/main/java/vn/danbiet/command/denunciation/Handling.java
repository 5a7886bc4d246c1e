package vn.danbiet.command.denunciation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.denunciation.DenunciationCommand.CloseDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.HandleConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportEnforcement;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportHandling;
import vn.danbiet.events.denunciation.DenunciationClosed;
import vn.danbiet.events.denunciation.DenunciationConcluded;
import vn.danbiet.events.denunciation.DenunciationEnforcementReported;
import vn.danbiet.events.denunciation.DenunciationEvent;
import vn.danbiet.events.denunciation.DenunciationHandled;
import vn.danbiet.events.denunciation.DenunciationHandlingReported;

/** What is done on the conclusion, how far it is carried out, and the end of the case (LTC 36; NĐ31 18). */
final class Handling {
    private final Dossier dossier;
    private final Conclusion conclusion;
    private final Publication publication;
    private boolean reported;
    private boolean carriedOut;

    Handling(Dossier dossier, Conclusion conclusion, Publication publication) {
        this.dossier = dossier;
        this.conclusion = conclusion;
        this.publication = publication;
    }

    @CommandHandler
    void handle(HandleConclusion command) {
        DenunciationConcluded issued = conclusion.issued();
        command.measures()
                .forEach(measure -> MeasuresOnConclusion.check(measure, issued.outcome(), issued.wilfullyFalse()));
        apply(new DenunciationHandled(dossier.id(), command.act().occurredAt(), command.measures(),
                dossier.subjects().theirWords(command.details())));
    }

    @CommandHandler
    void report(ReportHandling command) {
        if (reported) {
            throw new Refusal(DenunciationRule.REPORTED_ALREADY);
        }
        apply(new DenunciationHandlingReported(dossier.id(), command.act().occurredAt(),
                dossier.subjects().theirWords(command.result())));
    }

    @CommandHandler
    void reportEnforcement(ReportEnforcement command) {
        if (carriedOut) {
            throw new Refusal(DenunciationRule.CARRIED_OUT_ALREADY);
        }
        apply(new DenunciationEnforcementReported(dossier.id(), command.act().occurredAt(),
                dossier.subjects().theirWords(command.progress()), command.completed()));
    }

    @CommandHandler
    void close(CloseDenunciation command) {
        if (!conclusion.isSent()) {
            throw new Refusal(DenunciationRule.NOT_SENT);
        }
        if (!reported) {
            throw new Refusal(DenunciationRule.HANDLING_NOT_REPORTED);
        }
        if (!carriedOut && !conclusion.isFalse()) {
            throw new Refusal(DenunciationRule.NOT_CARRIED_OUT);
        }
        if (!publication.isDone()) {
            throw new Refusal(DenunciationRule.NOT_PUBLISHED);
        }
        apply(new DenunciationClosed(dossier.id(), command.act().occurredAt()));
    }

    @EventSourcingHandler
    void on(DenunciationEvent event) {
        switch (event) {
            case DenunciationHandlingReported _ -> reported = true;
            case DenunciationEnforcementReported progress -> carriedOut = progress.completed();
            default -> {
                // Nothing of the handling.
            }
        }
    }
}
