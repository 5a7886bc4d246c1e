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
import vn.danbiet.events.casefile.DisputeAnswered;
import vn.danbiet.events.casefile.EntryDisputed;
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
import vn.danbiet.law.Term;
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
        Charge charge = Charge.of(event);
        boolean withheld = isWithheldFirst(opening.kind());
        return new TimelineDocument(event.caseId(), stamp.position(), stamp.version(), opening.receiptCode(),
                CaseState.of(opening), charge, withheld, List.of(), null,
                List.of(shown(entry(event, stamp, List.of(), charge), withheld)), List.of(), List.of(), null,
                List.of());
    }

    private static TimelineDocument next(TimelineDocument before, CaseEvent event, Stamp stamp) {
        boolean withheld = withheld(before, event);
        Charge charge = before.charge().after(event);
        List<Term> terms = Terms.after(before.terms(), event);
        List<Entry> entries = Stream
                .concat(before.entries().stream().map(entry -> afterwards(entry, event, stamp)),
                        Stream.of(entry(event, stamp, terms, charge)))
                // To a public that is told of the case anew, all of it is new.
                .map(entry -> before.withheld() && !withheld ? entry.changed(stamp) : entry)
                .map(entry -> shown(entry, withheld))
                .toList();
        return new TimelineDocument(before.id(), stamp.position(), stamp.version(), before.receiptCode(),
                before.state().after(event), charge, withheld, terms,
                Result.after(before.result(), event, stamp.version()), entries, Dispute.after(before.disputes(), event),
                Posting.after(before.postings(), event, stamp.version(), charge.unit()),
                !before.withheld() && withheld ? Long.valueOf(stamp.position()) : before.withdrawn(),
                Forgotten.after(before.forgotten(), event));
    }

    private static Entry shown(Entry entry, boolean withheld) {
        return entry.publicIn(withheld || entry.toldToPublic() == null ? null : entry.inCharge());
    }

    /** What the event makes of an entry before it. */
    private static Entry afterwards(Entry entry, CaseEvent event, Stamp stamp) {
        boolean published = entry.toldToPublic() != null && entry.type().equals(PUBLISHED);
        if (published && (event instanceof PetitionWithheld || event instanceof PetitionAnswerPublished)) {
            // What was published and then withheld or replaced is not shown to the public again.
            return entry.toldToPublicAs(NO_LONGER_PUBLIC, stamp);
        }
        return switch (event) {
            case EntryDisputed disputed when disputed.version() == entry.version() -> entry.changed(stamp);
            case DisputeAnswered answered when answered.version() == entry.version() -> entry.changed(stamp);
            default -> Long.valueOf(entry.version()).equals(KeptBack.entryOf(event))
                    ? entry.keptBack(KeptBack.of(event), stamp)
                    : entry;
        };
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

    private static Entry entry(CaseEvent event, Stamp stamp, List<Term> terms, Charge charge) {
        TimelineWords words = TimelineWords.of(event, terms);
        return new Entry(stamp.position(), stamp.version(), event.getClass().getAnnotation(EventType.class).value(),
                event.occurredAt(), stamp.recordedAt(),
                Math.max(0, ChronoUnit.DAYS.between(Days.of(event.occurredAt()), Days.of(stamp.recordedAt()))),
                words.toStaff(), words.toPublic(), ForPetitioner.isTold(event),
                event instanceof LetterLinked link ? link.other() : null, stamp.actor(), stamp.standing(), stamp.unit(),
                charge.unit(), null, stamp.position(), stamp.recordedAt(), null);
    }
}
