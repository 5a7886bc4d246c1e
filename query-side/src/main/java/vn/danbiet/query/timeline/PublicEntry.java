package vn.danbiet.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.organisation.OrganisationChart;

/**
 * One event as anybody sees it. Of one that is kept back, only that it is: not what it was and when it happened.
 *
 * @param id for ever the same, also when the entry is withheld: in feeds and streams it is the same one
 * @param recordedDaysLater calendar days between the world and the record
 * @param recordedLater that in words; nothing where it was recorded on the day
 * @param disputes that there are some about this entry and how they were answered, without the words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicEntry(
        String id,
        @Nullable String type,
        @Nullable Instant occurredAt,
        Instant recordedAt,
        @Nullable Long recordedDaysLater,
        @Nullable Phrase recordedLater,
        Phrase told,
        @Nullable ToldKeptBack keptBack,
        List<ToldDispute> disputes) {

    /** @return nothing where the entry is not for the public */
    static @Nullable PublicEntry of(TimelineDocument timeline, TimelineDocument.Entry entry, OrganisationChart units,
            Instant now) {
        if (entry.toldToPublic() == null) {
            return null;
        }
        String id = id(timeline.receiptCode(), entry.position());
        KeptBack kept = entry.keptBackAt(now);
        if (kept != null) {
            ToldKeptBack told = ToldKeptBack.of(kept, units);
            return new PublicEntry(id, null, null, entry.recordedAt(), null, null, told.told(), told, List.of());
        }
        return new PublicEntry(id, entry.type(), entry.occurredAt(), entry.recordedAt(), entry.recordedDaysLater(),
                TimelineWords.recordedLater(entry.recordedDaysLater()), entry.toldToPublic(), null,
                ToldDispute.of(timeline, entry.version(), false));
    }

    /** Follows from what never changes. It is no secret: whoever knows the receipt code can try positions. */
    private static String id(ReceiptCode receiptCode, long position) {
        String name = "danbiet entry " + receiptCode + " " + position;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
