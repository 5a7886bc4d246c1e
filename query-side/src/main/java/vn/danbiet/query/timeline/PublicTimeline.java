package vn.danbiet.query.timeline;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.petition.PetitionStatus;

/**
 * What anybody with the receipt code sees of a case: what its events declare public. Nothing here tells who acted, and
 * nothing counts what is left out.
 *
 * @param unit answers for the case
 */
record PublicTimeline(
        ReceiptCode receiptCode,
        CaseKind kind,
        Phrase kindText,
        PetitionStatus status,
        Phrase statusText,
        UnitId unit,
        List<Entry> entries) {

    /**
     * One event.
     *
     * @param recordedDaysLater calendar days between the world and the record
     */
    record Entry(String type, Instant occurredAt, Instant recordedAt, long recordedDaysLater, Phrase told) {}

    static PublicTimeline of(TimelineDocument timeline) {
        return new PublicTimeline(timeline.receiptCode(), CaseKind.PETITION, CaseKind.PETITION.phrase(),
                timeline.status(), timeline.status().phrase(), timeline.charge().unit(),
                timeline.entries().stream().flatMap(PublicTimeline::entry).toList());
    }

    private static Stream<Entry> entry(TimelineDocument.Entry entry) {
        return Stream.ofNullable(entry.toldToPublic())
                .map(told -> new Entry(entry.type(), entry.occurredAt(), entry.recordedAt(), entry.recordedDaysLater(),
                        told));
    }
}
