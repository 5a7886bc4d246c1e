package vn.danbiet.command.violation;

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
import vn.danbiet.command.violation.ViolationCommand.EndPublication;
import vn.danbiet.command.violation.ViolationCommand.PublishConclusion;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.violation.ConclusionManner;
import vn.danbiet.events.violation.ViolationConclusionPublished;
import vn.danbiet.events.violation.ViolationEvent;
import vn.danbiet.events.violation.ViolationPublicationEnded;
import vn.danbiet.law.Days;

/** The conclusion before the public: in which manners, and for how long. */
final class Publication {
    private final Dossier dossier;
    private final Map<ConclusionManner, Instant> open = new EnumMap<>(ConclusionManner.class);
    private final Set<ConclusionManner> ever = EnumSet.noneOf(ConclusionManner.class);

    Publication(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Whether it was published, and what has to last has lasted. */
    boolean isDone() {
        return !ever.isEmpty() && open.isEmpty();
    }

    /** What the public was told stays public for its time. */
    void refuseWhenPublished() {
        if (!ever.isEmpty()) {
            throw new Refusal(ViolationRule.PUBLISHED_ALREADY);
        }
    }

    boolean hasOpen() {
        return !open.isEmpty();
    }

    @CommandHandler
    void publish(PublishConclusion command) {
        if (dossier.isWithheld()) {
            throw new Refusal(ViolationRule.IS_WITHHELD);
        }
        if (open.containsKey(command.manner())) {
            throw new Refusal(ViolationRule.ALREADY_PUBLISHED_SO);
        }
        apply(new ViolationConclusionPublished(dossier.id(), command.act().occurredAt(), command.manner(),
                command.where()));
    }

    @CommandHandler
    void end(EndPublication command) {
        Instant since = open.get(command.manner());
        if (since == null) {
            throw new Refusal(ViolationRule.NOT_PUBLISHED_SO);
        }
        Act act = command.act();
        UnitKind kind = act.units().unit(dossier.unit()).map(Unit::kind).orElse(UnitKind.COMMUNE);
        LocalDate last = TimeOfPublication.lastDay(command.manner(), kind, Days.of(since), act.law());
        if (!act.day().isAfter(last)) {
            throw new Refusal(ViolationRule.PUBLICATION_TOO_SHORT, last);
        }
        apply(new ViolationPublicationEnded(dossier.id(), act.occurredAt(), command.manner()));
    }

    @EventSourcingHandler
    void on(ViolationEvent event) {
        switch (event) {
            case ViolationConclusionPublished published -> {
                ever.add(published.manner());
                if (published.manner().lasts()) {
                    open.put(published.manner(), published.occurredAt());
                }
            }
            case ViolationPublicationEnded ended -> open.remove(ended.manner());
            default -> {
                // Nothing of the publication.
            }
        }
    }
}
