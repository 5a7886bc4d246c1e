package vn.danbiet.command.denunciation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.denunciation.DenunciationCommand.DraftConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.IssueConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.ReturnDraft;
import vn.danbiet.command.denunciation.DenunciationCommand.SendConclusion;
import vn.danbiet.events.denunciation.DenunciationConcluded;
import vn.danbiet.events.denunciation.DenunciationConclusionDrafted;
import vn.danbiet.events.denunciation.DenunciationConclusionReturned;
import vn.danbiet.events.denunciation.DenunciationConclusionSent;
import vn.danbiet.events.denunciation.DenunciationEvent;
import vn.danbiet.events.denunciation.DenunciationOutcome;
import vn.danbiet.events.denunciation.DenunciationRecipient;
import vn.danbiet.events.denunciation.DenunciationStatus;

/** The conclusion: drafted by the handler, issued by the settler, sent (LTC 35; Mẫu 12). */
final class Conclusion {
    private final Dossier dossier;
    private final Verification verification;
    private @Nullable DenunciationOutcome draft;
    private @Nullable DenunciationConcluded concluded;
    private boolean sent;

    Conclusion(Dossier dossier, Verification verification) {
        this.dossier = dossier;
        this.verification = verification;
    }

    boolean isSent() {
        return sent;
    }

    /** Once it is issued. */
    DenunciationConcluded issued() {
        return Objects.requireNonNull(concluded);
    }

    /** Whether there is something to carry out. */
    boolean isFalse() {
        return issued().outcome() == DenunciationOutcome.FALSE;
    }

    @CommandHandler
    void draft(DraftConclusion command) {
        verification.refuseUnlessHeard();
        apply(new DenunciationConclusionDrafted(dossier.id(), command.act().occurredAt(), command.outcome(),
                dossier.subjects().theirWords(command.draft())));
    }

    @CommandHandler
    void giveBack(ReturnDraft command) {
        apply(new DenunciationConclusionReturned(dossier.id(), command.act().occurredAt(),
                dossier.subjects().theirWords(command.reason()), dossier.before(DenunciationStatus.DRAFTED)));
    }

    @CommandHandler
    void issue(IssueConclusion command) {
        verification.refuseUnlessHeard();
        DenunciationOutcome drafted = Objects.requireNonNull(draft);
        if (command.outcome() != drafted) {
            throw new Refusal(DenunciationRule.DRAFT_SAYS_OTHERWISE, drafted);
        }
        if (command.wilfullyFalse() && command.outcome() != DenunciationOutcome.FALSE) {
            throw new Refusal(DenunciationRule.WILFUL_ONLY_WHEN_FALSE);
        }
        apply(new DenunciationConcluded(dossier.id(), command.act().occurredAt(), command.number(), command.outcome(),
                command.wilfullyFalse(), command.summary(), dossier.subjects().theirWords(command.responsibility()),
                dossier.subjects().theirWords(command.conclusion()), command.act().by().id()));
    }

    /** To the denounced and whoever manages them; the denouncer is told as well (LTC 35.3). */
    @CommandHandler
    void send(SendConclusion command) {
        Recipients.check(command.to(), EnumSet.of(DenunciationRecipient.DENOUNCER, DenunciationRecipient.DENOUNCED,
                DenunciationRecipient.MANAGER));
        apply(new DenunciationConclusionSent(dossier.id(), command.act().occurredAt(), command.to()));
    }

    @EventSourcingHandler
    void on(DenunciationEvent event) {
        switch (event) {
            case DenunciationConclusionDrafted drafted -> draft = drafted.outcome();
            case DenunciationConcluded issued -> concluded = issued;
            case DenunciationConclusionSent _ -> sent = true;
            default -> {
                // Nothing of the conclusion.
            }
        }
    }
}
