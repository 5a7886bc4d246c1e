package vn.danbiet.query.timeline;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.platform.view.ViewDocument;
import vn.danbiet.query.access.Charge;

/**
 * All that happened to a case, in order.
 *
 * @param withheld whether the case is kept from the public
 */
public record TimelineDocument(
        @BsonId String id,
        long position,
        long version,
        ReceiptCode receiptCode,
        PetitionStatus status,
        Charge charge,
        boolean withheld,
        List<Entry> entries) implements ViewDocument {

    /**
     * One event.
     *
     * @param type the name under which the log keeps it
     * @param recordedDaysLater calendar days between the world and the record, 0 for the same day
     * @param toldToPublic nothing when the event is not for the public
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
            @Nullable String actor,
            @Nullable String standing,
            @Nullable String unit) {}
}
