package vn.danbiet.query.petition;

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
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.events.petition.SubjectField;
import vn.danbiet.law.Term;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.ListedCase;
import vn.danbiet.query.cases.Page;
import vn.danbiet.query.cases.ToldTerm;

/**
 * A page of petitions, newest registration first. Free of personal data.
 *
 * @param next the {@code cursor} of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkList(List<Item> items, @Nullable String next) {
    static WorkList of(Page<Row> page, Instant now) {
        return new WorkList(page.items(row -> row.item(now)), page.next());
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
            PetitionStatus status,
            Phrase statusText,
            UnitId unit,
            @Nullable UnitId offeredTo,
            @Nullable OfficerId assignee,
            Channel channel,
            String subject,
            @Nullable SubjectField field,
            int groupSize,
            Instant receivedAt,
            Instant registeredAt,
            List<ToldTerm> terms,
            @Nullable LocalDate due,
            long version) {}

    /** The part of a {@link PetitionDocument} that a list shows. */
    public record Row(
            @BsonId String id,
            long version,
            long firstPosition,
            PetitionStatus status,
            PetitionDocument.Letter letter,
            Charge charge,
            PetitionDocument.@Nullable Classification classification,
            List<Term> terms,
            @Nullable LocalDate due) implements ListedCase {
        Item item(Instant now) {
            return new Item(id, letter.receiptCode(), status, status.phrase(), charge.unit(), charge.offeredTo(),
                    charge.handler(), letter.channel(), letter.subject(),
                    classification == null ? null : classification.field(), letter.groupSize(), letter.receivedAt(),
                    letter.registeredAt(), ToldTerm.open(terms, now), due, version);
        }
    }
}
