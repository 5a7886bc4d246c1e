package vn.danbiet.query.violation;

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
import vn.danbiet.events.identity.IdentityKeeping;
import vn.danbiet.events.violation.AccusedPerson;
import vn.danbiet.events.violation.Answerable;
import vn.danbiet.events.violation.Board;
import vn.danbiet.events.violation.ViolationKind;
import vn.danbiet.events.violation.ViolationSource;
import vn.danbiet.events.violation.ViolationStatus;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.cases.Telling;
import vn.danbiet.query.cases.Told;
import vn.danbiet.query.cases.ToldPeople;
import vn.danbiet.query.cases.ToldTerm;
import vn.danbiet.query.cases.ToldWriting;

/**
 * A violation, as it stands.
 *
 * @param article that was violated
 * @param sourceCase the case it became known in, for those who may know of that one; {@code route} likewise
 * @param answerable the unit and its heads, tenure by tenure
 * @param terms whose clock runs or stands still
 * @param due the last day of the duty that ends first
 * @param content only for the unit that has the case on its desk: until it is concluded, those accused are protected
 * @param position of the last event that went into it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ViolationDetail(
        String id,
        ReceiptCode receiptCode,
        ViolationStatus status,
        Phrase statusText,
        ViolationKind kind,
        Phrase kindText,
        String article,
        UnitId unit,
        @Nullable UnitId offeredTo,
        List<UnitId> formerUnits,
        @Nullable OfficerId assignee,
        ViolationSource source,
        @Nullable String sourceCase,
        @Nullable Board board,
        @Nullable String reference,
        LocalDate from,
        LocalDate until,
        UnitId violator,
        List<Answerable> answerable,
        String subject,
        Instant receivedAt,
        Instant registeredAt,
        Handling handling,
        Outcome outcome,
        List<ToldTerm> terms,
        @Nullable LocalDate due,
        @Nullable Content content,
        long version,
        long position) {

    /** @param informant where it is kept who reported it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Content(
            IdentityKeeping informant,
            boolean waits,
            Told<String> reported,
            List<Told<AccusedPerson>> accused,
            List<OfficerId> officers,
            ToldPeople personal,
            List<ToldWriting> writings) {
        static Content of(ViolationDocument one) {
            return new Content(one.report().informant(), one.waits(), Told.of(one.content(), one.forgotten()),
                    one.accused().people().stream().map(person -> Told.of(person, one.forgotten())).toList(),
                    one.accused().officers(), ToldPeople.of(one.personal(), one.forgotten()),
                    ToldWriting.all(one.writings(), one.forgotten()));
        }
    }

    static ViolationDetail of(ViolationDocument one, Telling telling, CaseReaders readers) {
        ViolationDocument.Report report = one.report();
        CaseReader reader = telling.reader();
        boolean withWords = telling.withPersonalData();
        return new ViolationDetail(one.id(), report.receiptCode(), one.status(), one.status().phrase(), one.kind(),
                one.kind().phrase(), one.kind().article(), one.charge().unit(), one.charge().offeredTo(),
                one.charge().formerUnits(), one.charge().handler(), report.source(),
                readers.shown(report.sourceCase(), reader), report.board(), report.reference(), report.from(),
                report.until(), one.violator(), one.answerable(), report.subject(), report.receivedAt(),
                report.registeredAt(), told(one.handling(), reader, readers),
                withWords ? one.outcome() : one.outcome().withoutOfficers(), ToldTerm.open(one.terms(), telling.now()),
                one.due(), withWords ? Content.of(one) : null, one.version(), one.position());
    }

    /** That it goes on as a denunciation is for those who may know of that one. */
    private static Handling told(Handling handling, CaseReader reader, CaseReaders readers) {
        Handling.Route route = handling.route();
        return route != null && (route.kind() == CaseKind.DENUNCIATION || route.kind() == CaseKind.PROTECTION)
                && readers.shown(route.child(), reader) == null ? handling.withoutRoute() : handling;
    }
}
