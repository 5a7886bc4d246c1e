package vn.danbiet.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.petition.PetitionAnswerPublished;
import vn.danbiet.events.petition.PetitionEvent;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.events.petition.PetitionWithheld;
import vn.danbiet.platform.view.Fold;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.timeline.TimelineDocument.Entry;

/** Adds each event to the end of its case. */
final class TimelineFold implements Fold<TimelineDocument> {
    private static final String PUBLISHED = PetitionAnswerPublished.class.getAnnotation(EventType.class).value();
    private static final Phrase NO_LONGER_PUBLIC = new Phrase("Trả lời công khai này đã được thu hồi hoặc thay thế",
            "This published answer was withdrawn or replaced");
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Override
    public @Nullable TimelineDocument after(@Nullable TimelineDocument before, CaseEvent event, Stamp stamp) {
        return switch (event) {
            case PetitionReceived received when before == null ->
                new TimelineDocument(received.caseId(), stamp.position(), stamp.version(), received.receiptCode(),
                        PetitionStatus.RECEIVED, Charge.of(received.unit()), false, List.of(entry(received, stamp)));
            case PetitionEvent _ when before == null ->
                throw new IllegalStateException("A petition that begins with something else than its receipt");
            case PetitionEvent next -> new TimelineDocument(before.id(), stamp.position(), stamp.version(),
                    before.receiptCode(), before.status().after(next), before.charge().after(next),
                    withheld(before.withheld(), next), Stream
                            .concat(before.entries().stream().map(entry -> afterwards(entry, next)),
                                    Stream.of(entry(next, stamp)))
                            .toList());
            default -> before;
        };
    }

    /** What was published and then withheld or replaced is not shown to the public again. */
    private static Entry afterwards(Entry entry, PetitionEvent event) {
        boolean published = entry.toldToPublic() != null && entry.type().equals(PUBLISHED);
        return published && (event instanceof PetitionWithheld || event instanceof PetitionAnswerPublished)
                ? new Entry(entry.position(), entry.version(), entry.type(), entry.occurredAt(), entry.recordedAt(),
                        entry.recordedDaysLater(), entry.told(), NO_LONGER_PUBLIC, entry.actor(), entry.standing(),
                        entry.unit())
                : entry;
    }

    private static boolean withheld(boolean before, PetitionEvent event) {
        return switch (event) {
            case PetitionWithheld _ -> true;
            case PetitionAnswerPublished _ -> false;
            default -> before;
        };
    }

    private static Entry entry(CaseEvent event, Stamp stamp) {
        return new Entry(stamp.position(), stamp.version(), event.getClass().getAnnotation(EventType.class).value(),
                event.occurredAt(), stamp.recordedAt(),
                Math.max(0, ChronoUnit.DAYS.between(day(event.occurredAt()), day(stamp.recordedAt()))), event.told(),
                event.toldToPublic().orElse(null), stamp.actor(), stamp.standing(), stamp.unit());
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, VIET_NAM);
    }
}
