package vn.danbiet.query.violation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.identity.IdentityKeeping;
import vn.danbiet.events.violation.AccusedPerson;
import vn.danbiet.events.violation.Answerable;
import vn.danbiet.events.violation.Board;
import vn.danbiet.events.violation.ViolationKind;
import vn.danbiet.events.violation.ViolationSource;
import vn.danbiet.events.violation.ViolationStatus;
import vn.danbiet.law.Term;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.CaseDocument;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.cases.PersonWords;
import vn.danbiet.query.cases.SealedOriginal;
import vn.danbiet.query.cases.Writing;

/**
 * A violation of the rules of grassroots democracy, as it stands.
 *
 * @param firstPosition of the event that registered it: the order of the work list
 * @param kind as it was reported, and once it is concluded as it was found
 * @param violator the unit in which it happened
 * @param answerable that unit and its heads, tenure by tenure
 * @param accused who is said to have committed it
 * @param waits whether a custodian has something to clear
 * @param writings what was written in its course, in order
 * @param due the last day of the duty that ends first
 * @param words of subject, content and receipt code, as digests
 * @param personWords of the names of who reported it and of the accused, each to be forgotten apart
 */
public record ViolationDocument(
        @BsonId String id,
        long position,
        long version,
        long firstPosition,
        ViolationStatus status,
        ViolationKind kind,
        UnitId violator,
        List<Answerable> answerable,
        Report report,
        Personal<String> content,
        Charge charge,
        Accused accused,
        List<SealedOriginal> originals,
        boolean waits,
        Handling handling,
        Outcome outcome,
        List<Writing> writings,
        PersonalData personal,
        List<Forgotten> forgotten,
        List<Term> terms,
        @Nullable LocalDate due,
        List<String> words,
        List<PersonWords> personWords) implements CaseDocument {

    /**
     * How it became known.
     *
     * @param sourceCase the case of another kind that it became known in
     * @param from the day of the violation, or the first of several; {@code until} the last
     */
    public record Report(
            ReceiptCode receiptCode,
            ViolationSource source,
            @Nullable String sourceCase,
            @Nullable Board board,
            @Nullable String reference,
            LocalDate from,
            LocalDate until,
            String subject,
            IdentityKeeping informant,
            @Nullable String splitFrom,
            Instant receivedAt,
            Instant registeredAt) {}

    /** By name, and as far as they are officers here. */
    public record Accused(List<Personal<AccusedPerson>> people, List<OfficerId> officers) {}
}
