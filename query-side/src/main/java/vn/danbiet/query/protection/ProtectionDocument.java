package vn.danbiet.query.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.identity.IdentityKeeping;
import vn.danbiet.events.identity.IdentityOf;
import vn.danbiet.events.protection.EndGround;
import vn.danbiet.events.protection.Measure;
import vn.danbiet.events.protection.ProtectionBasis;
import vn.danbiet.events.protection.ProtectionStatus;
import vn.danbiet.events.protection.RefusalGround;
import vn.danbiet.events.protection.RequestForm;
import vn.danbiet.law.Term;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.CaseDocument;
import vn.danbiet.query.cases.CheckIn;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.cases.SealedOriginal;
import vn.danbiet.query.cases.Writing;

/**
 * The file of a protection, as it stands. Who is protected is not in it.
 *
 * @param firstPosition of the event that opened it: the order of the work list
 * @param waits whether a custodian has something to clear
 * @param writings what was written in its course, in order
 * @param due the last day of the duty that ends first
 * @param words of the receipt code, as digests
 */
public record ProtectionDocument(
        @BsonId String id,
        long position,
        long version,
        long firstPosition,
        ProtectionStatus status,
        Request request,
        Charge charge,
        List<SealedOriginal> originals,
        boolean waits,
        boolean inWriting,
        List<ProtectionBasis> found,
        Measures measures,
        @Nullable RefusalGround refusal,
        @Nullable EndGround end,
        List<CheckIn> checkIns,
        List<Writing> writings,
        List<Forgotten> forgotten,
        List<Term> terms,
        @Nullable LocalDate due,
        List<String> words) implements CaseDocument {

    /**
     * How it was asked for.
     *
     * @param denunciation on whose account they are in danger
     */
    public record Request(
            ReceiptCode receiptCode,
            String denunciation,
            RequestForm form,
            boolean urgent,
            List<Person> persons,
            List<ProtectionBasis> bases,
            List<Measure> sought,
            Instant requestedAt,
            Instant registeredAt) {}

    /** Somebody who is to be protected; the number stands for them. */
    public record Person(int number, IdentityOf of, IdentityKeeping identity) {}
}
