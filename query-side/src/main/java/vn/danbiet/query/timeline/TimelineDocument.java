package vn.danbiet.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Days;
import vn.danbiet.law.Term;
import vn.danbiet.platform.view.Stamp;
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
 * @param postings of what came out of it, in the order in which they began
 * @param withdrawn the position at which it was last kept from a public that knew of it; nothing while it never was
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
        List<Posting> postings,
        @Nullable Long withdrawn,
        List<Forgotten> forgotten) implements ViewDocument {

    /** The same with units called by their names as of each fact. What is stored names them by their codes. */
    TimelineDocument withNamesOf(OrganisationChart units) {
        return new TimelineDocument(id, position, version, receiptCode, state, charge, withheld, terms, result,
                entries.stream().map(entry -> entry.withNamesOf(units)).toList(), disputes, postings, withdrawn,
                forgotten);
    }

    /** Whether the public is not told, or not yet, of the entry that made a version of the case. */
    boolean isKeptBack(long version, Instant now) {
        return entries.stream().anyMatch(entry -> entry.version() == version && entry.keptBackAt(now) != null);
    }

    /**
     * One event.
     *
     * @param type the name under which the log keeps it
     * @param recordedDaysLater calendar days between the world and the record, 0 for the same day
     * @param toldToPublic nothing when the event is not for the public
     * @param toldToPetitioner whether whoever sent in a case that the public may not know is told of it
     * @param linked the case at the other end, where the event says that the two belong together
     * @param unit that the actor acted for
     * @param inCharge the unit that answers for the case from this event on
     * @param publicIn the same where the public is told, if only that the entry is kept back; nothing where it is not
     * @param changed the position of the last event that changed how the entry is shown
     * @param changedAt when that was recorded
     * @param keptBack why the public is not told, or not yet
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
            @Nullable String unit,
            UnitId inCharge,
            @Nullable UnitId publicIn,
            long changed,
            Instant changedAt,
            @Nullable KeptBack keptBack) {

        /** What keeps it from the public at a moment; a delay ends by itself. */
        @Nullable
        KeptBack keptBackAt(Instant now) {
            return keptBack != null && keptBack.holds(now) ? keptBack : null;
        }

        Entry publicIn(@Nullable UnitId shownIn) {
            return Objects.equals(publicIn, shownIn)
                    ? this
                    : with(told, toldToPublic, shownIn, changed, changedAt, keptBack);
        }

        Entry toldToPublicAs(Phrase words, Stamp by) {
            return with(told, words, publicIn, by.position(), by.recordedAt(), keptBack);
        }

        Entry keptBack(@Nullable KeptBack decision, Stamp by) {
            return with(told, toldToPublic, publicIn, by.position(), by.recordedAt(), decision);
        }

        Entry changed(Stamp by) {
            return with(told, toldToPublic, publicIn, by.position(), by.recordedAt(), keptBack);
        }

        private Entry with(Phrase words, @Nullable Phrase publicWords, @Nullable UnitId shownIn, long at, Instant when,
                @Nullable KeptBack decision) {
            return new Entry(position, version, type, occurredAt, recordedAt, recordedDaysLater, words, publicWords,
                    toldToPetitioner, linked, actor, standing, unit, inCharge, shownIn, at, when, decision);
        }

        private Entry withNamesOf(OrganisationChart units) {
            LocalDate day = Days.of(occurredAt);
            return with(UnitNames.in(told, day, units),
                    toldToPublic == null ? null : UnitNames.in(toldToPublic, day, units), publicIn, changed, changedAt,
                    keptBack);
        }
    }
}
