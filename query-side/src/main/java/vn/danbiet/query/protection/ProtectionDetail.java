package vn.danbiet.query.protection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.protection.EndGround;
import vn.danbiet.events.protection.ProtectionBasis;
import vn.danbiet.events.protection.ProtectionStatus;
import vn.danbiet.events.protection.RefusalGround;
import vn.danbiet.events.protection.RequestForm;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.cases.CheckIn;
import vn.danbiet.query.cases.ToldTerm;
import vn.danbiet.query.cases.ToldWriting;

/**
 * The file of a protection, as it stands. Nothing here tells who is protected.
 *
 * @param waits whether something lies sealed that nobody has cleared yet
 * @param terms whose clock runs or stands still
 * @param due the last day of the duty that ends first
 * @param content only for those who work on it
 * @param position of the last event that went into it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProtectionDetail(
        String id,
        ReceiptCode receiptCode,
        ProtectionStatus status,
        Phrase statusText,
        UnitId unit,
        @Nullable UnitId offeredTo,
        List<UnitId> formerUnits,
        @Nullable OfficerId assignee,
        RequestForm form,
        boolean urgent,
        Instant requestedAt,
        Instant registeredAt,
        @Nullable RefusalGround refusal,
        @Nullable EndGround end,
        boolean waits,
        List<CheckIn> checkIns,
        List<ToldTerm> terms,
        @Nullable LocalDate due,
        @Nullable Content content,
        long version,
        long position) {

    /**
     * What it says.
     *
     * @param denunciation on whose account they are in danger, for those who may know of it
     * @param persons who is protected, by a number
     * @param found the bases that the check found
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Content(
            @Nullable String denunciation,
            List<ProtectionDocument.Person> persons,
            List<ProtectionBasis> bases,
            boolean inWriting,
            List<ProtectionBasis> found,
            Measures measures,
            List<ToldWriting> writings) {
        static Content of(ProtectionDocument one, CaseReader reader, CaseReaders readers) {
            return new Content(readers.shown(one.request().denunciation(), reader), one.request().persons(),
                    one.request().bases(), one.inWriting(), one.found(), one.measures(),
                    ToldWriting.all(one.writings(), one.forgotten()));
        }
    }

    static ProtectionDetail of(ProtectionDocument one, Instant now, @Nullable Content content) {
        ProtectionDocument.Request request = one.request();
        return new ProtectionDetail(one.id(), request.receiptCode(), one.status(), one.status().phrase(),
                one.charge().unit(), one.charge().offeredTo(), one.charge().formerUnits(), one.charge().handler(),
                request.form(), request.urgent(), request.requestedAt(), request.registeredAt(), one.refusal(),
                one.end(), one.waits(), one.checkIns(), ToldTerm.open(one.terms(), now), one.due(), content,
                one.version(), one.position());
    }
}
