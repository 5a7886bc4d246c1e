package vn.danbiet.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.law.Term;
import vn.danbiet.platform.view.ViewDocument;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.PersonWords;

/**
 * What a list shows of a case of any kind, and what it is found by. Of a confidential case there is neither a word nor
 * a field in it that a list could show.
 *
 * @param firstPosition of the event that registered it
 * @param open whether there is still something to do: it has not ended, or a duty in it is still to be done
 * @param subject of the letter
 * @param content whose data the content of the letter is: with it go its words
 * @param field by which reports count cases of this kind; of a violation what kind of violation it is
 * @param uncleared what lies sealed and has to be cleared by a custodian
 * @param terms whose clock runs or stands still
 * @param due the last day of the duty that ends first; {@link #NEVER} where none runs, so that these come last
 * @param trays see {@link Tray}
 * @param letterWords of subject, content and receipt code, as digests
 * @param personWords of names, each to be forgotten apart
 * @param found both of these, as one index has them
 */
public record WorkDocument(
        @BsonId String id,
        long position,
        long version,
        long firstPosition,
        CaseKind kind,
        ReceiptCode receiptCode,
        String status,
        boolean open,
        @Nullable String subject,
        @Nullable DataSubject content,
        @Nullable String field,
        Charge charge,
        WaitsFor waitsFor,
        List<String> uncleared,
        Instant receivedAt,
        Instant registeredAt,
        List<Term> terms,
        LocalDate due,
        List<String> trays,
        List<String> letterWords,
        List<PersonWords> personWords,
        List<String> found) implements ViewDocument {
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
}
