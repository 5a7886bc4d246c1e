package vn.danbiet.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Tenure;
import vn.danbiet.law.Days;
import vn.danbiet.query.cases.PublicTerm;

/**
 * What anybody with the receipt code sees of a case: what its events declare public. Nothing here tells who acted, and
 * nothing counts what is left out.
 *
 * @param unit answers for the case
 * @param head leads that unit, and answers with it; nothing where the organisation knows none
 * @param terms the deadlines, with those that are over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicTimeline(
        ReceiptCode receiptCode,
        CaseKind kind,
        Phrase kindText,
        String status,
        Phrase statusText,
        UnitId unit,
        Phrase unitText,
        @Nullable Head head,
        List<PublicTerm> terms,
        @Nullable Result result,
        List<Entry> entries) {

    /** The responsible head: the office and who holds it. */
    record Head(String name, Phrase title, boolean acting) {
        private static Head of(Tenure tenure) {
            return new Head(tenure.name(), tenure.title().phrase(), tenure.acting());
        }
    }

    /**
     * One event.
     *
     * @param recordedDaysLater calendar days between the world and the record
     * @param disputes that there are some about this entry and how they were answered, without the words
     */
    record Entry(
            String type,
            Instant occurredAt,
            Instant recordedAt,
            long recordedDaysLater,
            Phrase told,
            List<ToldDispute> disputes) {}

    static PublicTimeline of(TimelineDocument timeline, OrganisationChart units, Instant now) {
        UnitId unit = timeline.charge().unit();
        return new PublicTimeline(timeline.receiptCode(), timeline.state().kind(), timeline.state().kind().phrase(),
                timeline.state().name(), timeline.state().status().phrase(), unit, units.name(unit, Days.of(now)),
                units.headAt(unit, now).map(Head::of).orElse(null), PublicTerm.all(timeline.terms(), now),
                timeline.result(), timeline.entries().stream().flatMap(entry -> entry(timeline, entry)).toList());
    }

    private static Stream<Entry> entry(TimelineDocument timeline, TimelineDocument.Entry entry) {
        return Stream.ofNullable(entry.toldToPublic())
                .map(told -> new Entry(entry.type(), entry.occurredAt(), entry.recordedAt(), entry.recordedDaysLater(),
                        told, ToldDispute.of(timeline, entry.version(), false)));
    }
}
