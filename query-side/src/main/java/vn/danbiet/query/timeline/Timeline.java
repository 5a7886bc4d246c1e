package vn.danbiet.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.query.cases.ToldTerm;

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
        CaseKind kind,
        String status,
        Phrase statusText,
        UnitId unit,
        @Nullable UnitId offeredTo,
        boolean withheld,
        List<ToldTerm> terms,
        @Nullable Result result,
        long version,
        List<TimelineDocument.Entry> entries) {

    static Timeline of(TimelineDocument timeline, Instant now) {
        return new Timeline(timeline.id(), timeline.receiptCode(), timeline.state().kind(), timeline.state().name(),
                timeline.state().status().phrase(), timeline.charge().unit(), timeline.charge().offeredTo(),
                timeline.withheld(), ToldTerm.all(timeline.terms(), now), timeline.result(), timeline.version(),
                timeline.entries());
    }
}
