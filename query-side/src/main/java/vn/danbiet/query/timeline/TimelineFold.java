package vn.danbiet.query.timeline;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Opening;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.casefile.LetterLinked;
import vn.danbiet.events.complaint.ComplaintDecisionPublished;
import vn.danbiet.events.complaint.ComplaintWithheld;
import vn.danbiet.events.denunciation.DenunciationConclusionPublished;
import vn.danbiet.events.denunciation.DenunciationWithheld;
import vn.danbiet.events.petition.PetitionAnswerPublished;
import vn.danbiet.events.petition.PetitionWithheld;
import vn.danbiet.events.violation.ViolationConcluded;
import vn.danbiet.events.violation.ViolationConclusionPublished;
import vn.danbiet.events.violation.ViolationWithheld;
import vn.danbiet.law.Days;
import vn.danbiet.platform.view.Fold;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.CaseState;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.cases.Terms;
import vn.danbiet.query.timeline.TimelineDocument.Entry;

/** Adds each event to the end of its case. */
final class TimelineFold implements Fold<TimelineDocument> {
    private static final String PUBLISHED = PetitionAnswerPublished.class.getAnnotation(EventType.class).value();
    /** A conclusion alone makes nothing public that a head or the letter before it kept from the public. */
    private static final String WITHHELD = ViolationWithheld.class.getAnnotation(EventType.class).value();
    private static final Phrase NO_LONGER_PUBLIC = new Phrase("Trả lời công khai này đã được thu hồi hoặc thay thế",
            "This published answer was withdrawn or replaced");

    @Override
    public @Nullable TimelineDocument after(@Nullable TimelineDocument before, CaseEvent event, Stamp stamp) {
        return before == null ? opened(event, stamp) : next(before, event, stamp);
    }

    private static TimelineDocument opened(CaseEvent event, Stamp stamp) {
        Opening opening = event.opens()
                .orElseThrow(
                        () -> new IllegalStateException("A case that begins with something else than its receipt"));
        return new TimelineDocument(event.caseId(), stamp.position(), stamp.version(), opening.receiptCode(),
                CaseState.of(opening), Charge.of(event), isWithheldFirst(opening.kind()), List.of(), null,
                List.of(entry(event, stamp)), List.of(), List.of());
    }

    private static TimelineDocument next(TimelineDocument before, CaseEvent event, Stamp stamp) {
        return new TimelineDocument(before.id(), stamp.position(), stamp.version(), before.receiptCode(),
                before.state().after(event), before.charge().after(event), withheld(before, event),
                Terms.after(before.terms(), event), Result.after(before.result(), event),
                Stream.concat(before.entries().stream().map(entry -> afterwards(entry, event)),
                        Stream.of(entry(event, stamp))).toList(),
                Dispute.after(before.disputes(), event), Forgotten.after(before.forgotten(), event));
    }

    /** What was published and then withheld or replaced is not shown to the public again. */
    private static Entry afterwards(Entry entry, CaseEvent event) {
        boolean published = entry.toldToPublic() != null && entry.type().equals(PUBLISHED);
        return published && (event instanceof PetitionWithheld || event instanceof PetitionAnswerPublished)
                ? new Entry(entry.position(), entry.version(), entry.type(), entry.occurredAt(), entry.recordedAt(),
                        entry.recordedDaysLater(), entry.told(), NO_LONGER_PUBLIC, entry.toldToPetitioner(),
                        entry.linked(), entry.actor(), entry.standing(), entry.unit())
                : entry;
    }

    /**
     * The public knows of a denunciation once its conclusion is published, of a violation once it is concluded, and of a
     * protection never.
     */
    private static boolean isWithheldFirst(CaseKind kind) {
        return kind.isConfidential() || kind == CaseKind.VIOLATION;
    }

    private static boolean withheld(TimelineDocument before, CaseEvent event) {
        return switch (event) {
            case PetitionWithheld _,ComplaintWithheld _,DenunciationWithheld _,ViolationWithheld _ -> true;
            case PetitionAnswerPublished _,ComplaintDecisionPublished _,DenunciationConclusionPublished _,ViolationConclusionPublished _ ->
                false;
            case ViolationConcluded _ -> before.entries().stream().anyMatch(entry -> entry.type().equals(WITHHELD));
            default -> before.withheld();
        };
    }

    private static Entry entry(CaseEvent event, Stamp stamp) {
        return new Entry(stamp.position(), stamp.version(), event.getClass().getAnnotation(EventType.class).value(),
                event.occurredAt(), stamp.recordedAt(),
                Math.max(0, ChronoUnit.DAYS.between(Days.of(event.occurredAt()), Days.of(stamp.recordedAt()))),
                event.told(), event.toldToPublic().orElse(null), ForPetitioner.isTold(event),
                event instanceof LetterLinked link ? link.other() : null, stamp.actor(), stamp.standing(),
                stamp.unit());
    }
}
