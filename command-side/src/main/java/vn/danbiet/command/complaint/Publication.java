package vn.danbiet.command.complaint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.complaint.ComplaintCommand.EndPublication;
import vn.danbiet.command.complaint.ComplaintCommand.PublishDecision;
import vn.danbiet.events.complaint.ComplaintDecisionPublished;
import vn.danbiet.events.complaint.ComplaintEvent;
import vn.danbiet.events.complaint.ComplaintPublicationEnded;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.law.Days;

/** The decision before the public: in which manners, and for how long. */
final class Publication {
    private final Dossier dossier;
    private final Map<PublicationManner, Instant> open = new EnumMap<>(PublicationManner.class);
    private final Set<PublicationManner> ever = EnumSet.noneOf(PublicationManner.class);

    Publication(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Whether it was published, and what has to last has lasted. */
    boolean isDone() {
        return !ever.isEmpty() && open.isEmpty();
    }

    boolean hasOpen() {
        return !open.isEmpty();
    }

    @CommandHandler
    void publish(PublishDecision command) {
        if (open.containsKey(command.manner())) {
            throw new Refusal(ComplaintRule.ALREADY_PUBLISHED_SO);
        }
        MannerOfPublication.check(command.manner(), command.announcedOn(), command.bodyHasPortal(),
                ever.contains(PublicationManner.PORTAL), command.act());
        apply(new ComplaintDecisionPublished(dossier.id(), command.act().occurredAt(), command.manner(),
                command.where(), command.announcedOn(), command.bodyHasPortal()));
    }

    @CommandHandler
    void end(EndPublication command) {
        Instant since = open.get(command.manner());
        if (since == null) {
            throw new Refusal(ComplaintRule.NOT_PUBLISHED_SO);
        }
        Act act = command.act();
        LocalDate last = MannerOfPublication.lastDay(command.manner(), Days.of(since), act.law());
        if (!act.day().isAfter(last)) {
            throw new Refusal(ComplaintRule.PUBLICATION_TOO_SHORT, last);
        }
        apply(new ComplaintPublicationEnded(dossier.id(), act.occurredAt(), command.manner()));
    }

    @EventSourcingHandler
    void on(ComplaintEvent event) {
        switch (event) {
            case ComplaintDecisionPublished published -> {
                ever.add(published.manner());
                if (published.manner().lasts()) {
                    open.put(published.manner(), published.occurredAt());
                }
            }
            case ComplaintPublicationEnded ended -> open.remove(ended.manner());
            default -> {
                // Nothing of the publication.
            }
        }
    }
}
