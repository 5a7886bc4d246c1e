package vn.danbiet.query.denunciation;

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
import vn.danbiet.events.denunciation.ComplexityGrade;
import vn.danbiet.events.denunciation.DenunciationChannel;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.law.Term;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.ListedCase;
import vn.danbiet.query.cases.Page;
import vn.danbiet.query.cases.ToldTerm;

/**
 * A page of denunciations, newest registration first: where they stand, and not a word of what they say.
 *
 * @param next the {@code cursor} of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DenunciationList(List<Item> items, @Nullable String next) {
    static DenunciationList of(Page<Row> page, Instant now) {
        return new DenunciationList(page.items(row -> row.item(now)), page.next());
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
            DenunciationStatus status,
            Phrase statusText,
            UnitId unit,
            @Nullable UnitId offeredTo,
            @Nullable OfficerId assignee,
            DenunciationChannel channel,
            ComplexityGrade grade,
            boolean waits,
            Instant receivedAt,
            Instant registeredAt,
            List<ToldTerm> terms,
            @Nullable LocalDate due,
            long version) {}

    /** The part of a {@link DenunciationDocument} that a list shows. */
    public record Row(
            @BsonId String id,
            long version,
            long firstPosition,
            DenunciationStatus status,
            DenunciationDocument.Letter letter,
            Charge charge,
            boolean waits,
            Settlement settlement,
            List<Term> terms,
            @Nullable LocalDate due) implements ListedCase {
        Item item(Instant now) {
            return new Item(id, letter.receiptCode(), status, status.phrase(), charge.unit(), charge.offeredTo(),
                    charge.handler(), letter.channel(), settlement.grade(), waits, letter.receivedAt(),
                    letter.registeredAt(), ToldTerm.open(terms, now), due, version);
        }
    }
}
