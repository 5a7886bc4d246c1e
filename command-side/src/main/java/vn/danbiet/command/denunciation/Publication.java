package vn.danbiet.command.denunciation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.denunciation.DenunciationCommand.ClearPublicText;
import vn.danbiet.command.denunciation.DenunciationCommand.EndPublication;
import vn.danbiet.command.denunciation.DenunciationCommand.PublishConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.WithholdConclusion;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.denunciation.DenunciationConclusionPublished;
import vn.danbiet.events.denunciation.DenunciationEvent;
import vn.danbiet.events.denunciation.DenunciationPublicTextCleared;
import vn.danbiet.events.denunciation.DenunciationPublicationEnded;
import vn.danbiet.events.denunciation.DenunciationWithheld;
import vn.danbiet.law.Days;

/** The conclusion before the public: in which manners, and for how long; or kept from it. */
final class Publication {
    private final Dossier dossier;
    private final Map<PublicationManner, Instant> open = new EnumMap<>(PublicationManner.class);
    private final List<DenunciationPublicTextCleared> cleared = new ArrayList<>();
    private boolean published;
    private boolean withheld;

    Publication(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Whether it was published, and what has to last has lasted; or there is a ground not to. */
    boolean isDone() {
        return withheld || published && open.isEmpty();
    }

    boolean hasOpen() {
        return !open.isEmpty();
    }

    @CommandHandler
    void clear(ClearPublicText command) {
        apply(new DenunciationPublicTextCleared(dossier.id(), command.act().occurredAt(),
                dossier.subjects().theirWords(command.text()), command.act().by().id()));
    }

    @CommandHandler
    void publish(PublishConclusion command) {
        if (withheld) {
            throw new Refusal(DenunciationRule.WITHHELD_IS_NOT_PUBLISHED);
        }
        if (open.containsKey(command.manner())) {
            throw new Refusal(DenunciationRule.ALREADY_PUBLISHED_SO);
        }
        ClearedForThePublic.check(command.text(), cleared, command.act());
        apply(new DenunciationConclusionPublished(dossier.id(), command.act().occurredAt(), command.manner(),
                command.where(), command.text()));
    }

    @CommandHandler
    void end(EndPublication command) {
        Instant since = open.get(command.manner());
        if (since == null) {
            throw new Refusal(DenunciationRule.NOT_PUBLISHED_SO);
        }
        DurationOfPublication.check(command.manner(), Days.of(since), command.act());
        apply(new DenunciationPublicationEnded(dossier.id(), command.act().occurredAt(), command.manner()));
    }

    @CommandHandler
    void withhold(WithholdConclusion command) {
        if (published) {
            throw new Refusal(DenunciationRule.PUBLISHED_ALREADY);
        }
        apply(new DenunciationWithheld(dossier.id(), command.act().occurredAt(), command.ground(), command.citation()));
    }

    @EventSourcingHandler
    void on(DenunciationEvent event) {
        switch (event) {
            case DenunciationConclusionPublished publishing -> {
                published = true;
                if (publishing.manner().lasts()) {
                    open.put(publishing.manner(), publishing.occurredAt());
                }
            }
            case DenunciationPublicTextCleared text -> cleared.add(text);
            case DenunciationPublicationEnded ended -> open.remove(ended.manner());
            case DenunciationWithheld _ -> withheld = true;
            default -> {
                // Nothing of the publication.
            }
        }
    }
}
