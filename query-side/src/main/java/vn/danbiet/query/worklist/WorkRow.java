package vn.danbiet.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.law.Term;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.CaseState;
import vn.danbiet.query.cases.ToldTerm;

/** The part of a {@link WorkDocument} that a list shows, and all that is read for it. */
public record WorkRow(
        @BsonId String id,
        long version,
        long firstPosition,
        CaseKind kind,
        ReceiptCode receiptCode,
        String status,
        boolean open,
        @Nullable String subject,
        @Nullable String field,
        Charge charge,
        WaitsFor waitsFor,
        Instant receivedAt,
        Instant registeredAt,
        List<Term> terms,
        LocalDate due) {

    WorkList.Item item(Instant now, LocalDate today) {
        return new WorkList.Item(id, kind, kind.phrase(), receiptCode, status,
                new CaseState(kind, status).status().phrase(), charge.unit(), charge.offeredTo(), charge.handler(),
                subject, field, waitsFor, waitsFor.phrase(), receivedAt, registeredAt, ToldTerm.all(terms, now),
                dueOrNull(), due.isBefore(today), version);
    }

    @Nullable
    LocalDate dueOrNull() {
        return due.equals(WorkDocument.NEVER) ? null : due;
    }
}
