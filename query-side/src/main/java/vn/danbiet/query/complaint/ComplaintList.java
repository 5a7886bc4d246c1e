package vn.danbiet.query.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintField;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.ContestedKind;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.law.Term;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.ListedCase;
import vn.danbiet.query.cases.Page;
import vn.danbiet.query.cases.ToldTerm;

/**
 * A page of complaints, newest registration first. Free of personal data.
 *
 * @param next the {@code cursor} of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComplaintList(List<Item> items, @Nullable String next) {
    static ComplaintList of(Page<Row> page, Instant now) {
        return new ComplaintList(page.items(row -> row.item(now)), page.next());
    }

    /**
     * One of them.
     *
     * @param terms whose clock runs or stands still
     * @param due the last day of the duty that ends first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            ReceiptCode receiptCode,
            Instance instance,
            ComplaintStatus status,
            Phrase statusText,
            UnitId unit,
            @Nullable UnitId offeredTo,
            @Nullable OfficerId assignee,
            ContestedKind contested,
            String subject,
            @Nullable ComplaintField field,
            int groupSize,
            Instant receivedAt,
            Instant registeredAt,
            List<ToldTerm> terms,
            @Nullable LocalDate due,
            long version) {}

    /** The part of a {@link ComplaintDocument} that a list shows. */
    public record Row(
            @BsonId String id,
            long version,
            long firstPosition,
            ComplaintStatus status,
            Instance instance,
            ComplaintDocument.Letter letter,
            Charge charge,
            ComplaintDocument.@Nullable Classification classification,
            List<Term> terms,
            @Nullable LocalDate due) implements ListedCase {
        Item item(Instant now) {
            return new Item(id, letter.receiptCode(), instance, status, status.phrase(), charge.unit(),
                    charge.offeredTo(), charge.handler(), letter.contested().kind(), letter.subject(),
                    classification == null ? null : classification.field(), letter.groupSize(), letter.receivedAt(),
                    letter.registeredAt(), ToldTerm.open(terms, now), due, version);
        }
    }
}
