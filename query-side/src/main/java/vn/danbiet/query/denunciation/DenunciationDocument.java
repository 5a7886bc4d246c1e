package vn.danbiet.query.denunciation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.denunciation.Denounced;
import vn.danbiet.events.denunciation.DenunciationChannel;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.identity.IdentityKeeping;
import vn.danbiet.law.Term;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.CaseDocument;
import vn.danbiet.query.cases.CheckIn;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.cases.PersonWords;
import vn.danbiet.query.cases.SealedOriginal;
import vn.danbiet.query.cases.Writing;

/**
 * A denunciation, as it stands. Who denounced is not in it, nor what they wrote before it was cleared.
 *
 * @param firstPosition of the event that registered it: the order of the work list
 * @param originals what was handed in under seal, and what was cleared of it
 * @param waits whether a custodian has something to clear
 * @param writings what was written in its course, in order
 * @param due the last day of the duty that ends first
 * @param words of the receipt code, as digests
 * @param personWords of what was cleared and of the names of the denounced, each to be forgotten apart
 */
public record DenunciationDocument(
        @BsonId String id,
        long position,
        long version,
        long firstPosition,
        DenunciationStatus status,
        Letter letter,
        Charge charge,
        Accused denounced,
        List<SealedOriginal> originals,
        boolean waits,
        Precheck precheck,
        Settlement settlement,
        List<Question> questions,
        List<CheckIn> checkIns,
        List<Writing> writings,
        List<Forgotten> forgotten,
        List<Term> terms,
        @Nullable LocalDate due,
        List<String> words,
        List<PersonWords> personWords) implements CaseDocument {

    /**
     * What the book of received letters says.
     *
     * @param identity where it is kept who denounced
     * @param first the case of the first settlement, where this is a repeated denunciation
     */
    public record Letter(
            ReceiptCode receiptCode,
            DenunciationChannel channel,
            int denouncers,
            boolean signed,
            boolean identityShown,
            IdentityKeeping identity,
            @Nullable String forwardedBy,
            @Nullable String first,
            @Nullable String splitFrom,
            Instant receivedAt,
            Instant registeredAt) {}

    /** Who is denounced: by name, and as far as they are officers or units here. */
    public record Accused(List<Personal<Denounced>> people, List<OfficerId> officers, List<UnitId> units) {}

    /** What the denouncer was asked; what they answer lies sealed. */
    public record Question(int number, Personal<String> text, Instant askedAt, @Nullable Instant answeredAt) {
        Question answered(Instant at) {
            return new Question(number, text, askedAt, at);
        }
    }
}
