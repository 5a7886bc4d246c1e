package vn.danbiet.query.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Days;

/**
 * An entry of a case that the public may know, with what tells it from others and when it came to be shown as it is.
 *
 * @param position of its event in the log
 * @param changed the position of the last event that changed how it is shown
 * @param unit that answered for the case then
 * @param updated when it came to be shown as it is
 */
record ShownEntry(
        ReceiptCode receiptCode,
        CaseKind kind,
        long position,
        long changed,
        UnitId unit,
        Instant updated,
        PublicEntry entry) {

    /** What a unit's timeline tells of it. */
    record InUnit(ReceiptCode receiptCode, CaseKind kind, Phrase kindText, PublicEntry entry) {}

    InUnit inUnit() {
        return new InUnit(receiptCode, kind, kind.phrase(), entry);
    }

    /** All of a case, in order; none of one that the public may not know. */
    static List<ShownEntry> all(TimelineDocument timeline, OrganisationChart units, Instant now) {
        return timeline.entries()
                .stream()
                .filter(entry -> entry.publicIn() != null)
                .map(entry -> of(timeline, entry, units, now))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable ShownEntry of(TimelineDocument timeline, TimelineDocument.Entry entry,
            OrganisationChart units, Instant now) {
        PublicEntry told = PublicEntry.of(timeline, entry, units, now);
        return told == null
                ? null
                : new ShownEntry(timeline.receiptCode(), timeline.state().kind(), entry.position(), entry.changed(),
                        entry.inCharge(), updated(entry, now), told);
    }

    private static Instant updated(TimelineDocument.Entry entry, Instant now) {
        KeptBack kept = entry.keptBack();
        return kept == null || kept.until() == null || kept.holds(now) ? entry.changedAt() : Days.endOf(kept.until());
    }
}
