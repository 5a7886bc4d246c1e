package vn.danbiet.query.violation;

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
import vn.danbiet.events.violation.ViolationKind;
import vn.danbiet.events.violation.ViolationSource;
import vn.danbiet.events.violation.ViolationStatus;
import vn.danbiet.law.Term;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.ListedCase;
import vn.danbiet.query.cases.Page;
import vn.danbiet.query.cases.ToldTerm;

/**
 * A page of violations, newest registration first, without who reported it and who is accused.
 *
 * @param next the {@code cursor} of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ViolationList(List<Item> items, @Nullable String next) {
    static ViolationList of(Page<Row> page, Instant now) {
        return new ViolationList(page.items(row -> row.item(now)), page.next());
    }

    /**
     * One of them.
     *
     * @param waits whether something lies sealed that nobody has cleared yet
     * @param terms whose clock runs or stands still
     * @param due the last day of the duty that ends first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            ReceiptCode receiptCode,
            ViolationStatus status,
            Phrase statusText,
            UnitId unit,
            @Nullable UnitId offeredTo,
            @Nullable OfficerId assignee,
            ViolationKind kind,
            Phrase kindText,
            ViolationSource source,
            UnitId violator,
            String subject,
            boolean waits,
            Instant receivedAt,
            Instant registeredAt,
            List<ToldTerm> terms,
            @Nullable LocalDate due,
            long version) {}

    /** The part of a {@link ViolationDocument} that a list shows. */
    public record Row(
            @BsonId String id,
            long version,
            long firstPosition,
            ViolationStatus status,
            ViolationKind kind,
            UnitId violator,
            ViolationDocument.Report report,
            Charge charge,
            boolean waits,
            List<Term> terms,
            @Nullable LocalDate due) implements ListedCase {
        Item item(Instant now) {
            return new Item(id, report.receiptCode(), status, status.phrase(), charge.unit(), charge.offeredTo(),
                    charge.handler(), kind, kind.phrase(), report.source(), violator, report.subject(), waits,
                    report.receivedAt(), report.registeredAt(), ToldTerm.open(terms, now), due, version);
        }
    }
}
