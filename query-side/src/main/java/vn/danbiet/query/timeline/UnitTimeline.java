package vn.danbiet.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;

/**
 * What happened to the cases of a unit while it answered for them, and to those of the units it took over; newest first.
 *
 * @param next the {@code cursor} of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitTimeline<E>(UnitId unit, Phrase unitText, List<E> entries, @Nullable String next) {

    /** One entry, for staff. */
    record OfStaff(String id, ReceiptCode receiptCode, CaseKind kind, Phrase kindText, Timeline.Entry entry) {}
}
