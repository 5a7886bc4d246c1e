package vn.danbiet.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.petition.PetitionStatus;

/**
 * All that happened to a case, for staff.
 *
 * @param withheld whether the case is kept from the public
 * @param version of the case
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Timeline(
        String id,
        ReceiptCode receiptCode,
        PetitionStatus status,
        Phrase statusText,
        UnitId unit,
        @Nullable UnitId offeredTo,
        boolean withheld,
        long version,
        List<TimelineDocument.Entry> entries) {

    static Timeline of(TimelineDocument timeline) {
        return new Timeline(timeline.id(), timeline.receiptCode(), timeline.status(), timeline.status().phrase(),
                timeline.charge().unit(), timeline.charge().offeredTo(), timeline.withheld(), timeline.version(),
                timeline.entries());
    }
}
