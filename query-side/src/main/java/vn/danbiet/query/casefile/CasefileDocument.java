package vn.danbiet.query.casefile;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.casefile.EvidenceLabel;
import vn.danbiet.events.casefile.LetterLink;
import vn.danbiet.platform.view.ViewDocument;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.cases.PersonWords;
import vn.danbiet.query.cases.SealedOriginal;

/**
 * What lies in the file of a case, and what its letter is known by to those who look for similar ones.
 *
 * @param firstPosition of the event that registered it
 * @param originals what was handed in under seal, and what was cleared of it
 * @param wordsOf the data subject of what was written; nothing where it lies sealed
 * @param words of subject, content and receipt code, as digests
 * @param personWords of the names of those who wrote
 */
public record CasefileDocument(
        @BsonId String id,
        long position,
        long firstPosition,
        CaseKind kind,
        ReceiptCode receiptCode,
        String subject,
        Instant receivedAt,
        Charge charge,
        List<Note> notes,
        List<StoredFile> evidence,
        List<Urging> urgings,
        List<Link> links,
        List<Conflict> conflicts,
        List<Forgotten> forgotten,
        List<SealedOriginal> originals,
        @Nullable DataSubject wordsOf,
        List<String> words,
        List<PersonWords> personWords) implements ViewDocument {

    /** Those who urge write letters about the case, and so read them. */
    Charge withThoseWhoUrge(Charge inCharge) {
        return inCharge.alsoOnDeskOf(urgings.stream().map(Urging::by));
    }

    /** @param by the officer who wrote it */
    public record Note(@Nullable String by, Instant at, Personal<String> text) {}

    /** A file in evidence; {@code withdrawal} where it does not count any more. */
    public record StoredFile(
            Personal<EvidenceLabel> label,
            String mediaType,
            long size,
            String sealedSha256,
            @Nullable String by,
            Instant at,
            @Nullable Withdrawal withdrawal) {
        StoredFile withdrawn(Withdrawal withdrawal) {
            return new StoredFile(label, mediaType, size, sealedSha256, by, at, withdrawal);
        }
    }

    public record Withdrawal(@Nullable String by, Instant at, Personal<String> reason) {}

    /** @param by the superior unit; {@code unit} the one that was urged */
    public record Urging(
            int number,
            UnitId by,
            UnitId unit,
            String rule,
            Instant at,
            Personal<String> text,
            @Nullable Answer answer) {
        Urging answered(Answer answer) {
            return new Urging(number, by, unit, rule, at, text, answer);
        }
    }

    public record Answer(UnitId unit, Instant at, Personal<String> text) {}

    public record Link(String other, LetterLink link, boolean counterpart, Instant at) {}

    /** @param by who declared it */
    public record Conflict(
            List<OfficerId> officers,
            List<UnitId> units,
            ConflictGround ground,
            @Nullable String by,
            Instant at) {}
}
