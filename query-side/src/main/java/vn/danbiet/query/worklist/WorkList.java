package vn.danbiet.query.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.query.cases.ToldTerm;

/**
 * A page of a work list. Free of personal data.
 *
 * @param self the list in one way of writing it, without the page: to be kept as a link, in which days like today are
 * those of whoever opens it
 * @param next the {@code cursor} of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkList(String self, Phrase list, List<Item> items, @Nullable String next) {

    /**
     * One case.
     *
     * @param subject not told of confidential cases
     * @param field by which reports count cases of this kind
     * @param waitsFor who has to act next
     * @param terms whose clock runs or stands still
     * @param due the last day of the duty that ends first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            CaseKind kind,
            Phrase kindText,
            ReceiptCode receiptCode,
            String status,
            Phrase statusText,
            UnitId unit,
            @Nullable UnitId offeredTo,
            @Nullable OfficerId handler,
            @Nullable String subject,
            @Nullable String field,
            WaitsFor waitsFor,
            Phrase waitsForText,
            Instant receivedAt,
            Instant registeredAt,
            List<ToldTerm> terms,
            @Nullable LocalDate due,
            boolean overdue,
            long version) {}
}
