package vn.danbiet.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Days;
import vn.danbiet.law.Term;
import vn.danbiet.platform.view.ViewDocument;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.CaseState;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.organisation.UnitNames;

/**
 * All that happened to a case, in order.
 *
 * @param withheld whether the case is kept from the public
 * @param result what came out of it; nothing before
 * @param disputes of entries, in the order in which they were raised
 */
public record TimelineDocument(
        @BsonId String id,
        long position,
        long version,
        ReceiptCode receiptCode,
        CaseState state,
        Charge charge,
        boolean withheld,
        List<Term> terms,
        @Nullable Result result,
        List<Entry> entries,
        List<Dispute> disputes,
        List<Forgotten> forgotten) implements ViewDocument {

    /** The same with units called by their names as of each fact. What is stored names them by their codes. */
    TimelineDocument withNamesOf(OrganisationChart units) {
        return new TimelineDocument(id, position, version, receiptCode, state, charge, withheld, terms, result,
                entries.stream().map(entry -> entry.withNamesOf(units)).toList(), disputes, forgotten);
    }

    /**
     * One event.
     *
     * @param type the name under which the log keeps it
     * @param recordedDaysLater calendar days between the world and the record, 0 for the same day
     * @param toldToPublic nothing when the event is not for the public
     * @param toldToPetitioner whether whoever sent in a case that the public may not know is told of it
     * @param linked the case at the other end, where the event says that the two belong together
     */
    public record Entry(
            long position,
            long version,
            String type,
            Instant occurredAt,
            Instant recordedAt,
            long recordedDaysLater,
            Phrase told,
            @Nullable Phrase toldToPublic,
            boolean toldToPetitioner,
            @Nullable String linked,
            @Nullable String actor,
            @Nullable String standing,
            @Nullable String unit) {

        private Entry withNamesOf(OrganisationChart units) {
            LocalDate day = Days.of(occurredAt);
            return new Entry(position, version, type, occurredAt, recordedAt, recordedDaysLater,
                    UnitNames.in(told, day, units),
                    toldToPublic == null ? null : UnitNames.in(toldToPublic, day, units), toldToPetitioner, linked,
                    actor, standing, unit);
        }
    }
}
