package vn.danbiet.command.casefile;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.law.Term;
import vn.danbiet.platform.view.ViewDocument;

/**
 * What rounds have to know of a case. Nothing personal is in it.
 *
 * @param unit in charge
 * @param status the name of the constant
 * @param ended whether it has come to an end; it stays here, since some are reopened
 * @param terms the open ones, oldest first
 * @param nextMark when the alarm has to look at one of them again
 * @param calendar the oldest version of the working calendar that one of them is counted by
 * @param pack the oldest version of the policy pack that one of them is counted by
 */
public record OpenCase(
        @BsonId String id,
        long position,
        long version,
        CaseKind kind,
        ReceiptCode receiptCode,
        UnitId unit,
        String status,
        boolean ended,
        List<Term> terms,
        @Nullable Instant nextMark,
        @Nullable Integer calendar,
        @Nullable Integer pack) implements ViewDocument {}
