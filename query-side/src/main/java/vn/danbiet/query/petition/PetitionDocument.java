package vn.danbiet.query.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.Direction;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.events.petition.SubjectField;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.law.Term;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.CaseDocument;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.cases.PersonWords;

/**
 * A petition as it stands.
 *
 * @param firstPosition of the event that registered it: the order of the work list
 * @param due the last day of the duty that ends first
 * @param words of subject, content and receipt code, as digests
 * @param personWords of the petitioners' names, apart because not everybody may search by them and each may be forgotten
 */
public record PetitionDocument(
        @BsonId String id,
        long position,
        long version,
        long firstPosition,
        PetitionStatus status,
        Letter letter,
        Personal<String> content,
        Charge charge,
        @Nullable Classification classification,
        Handling handling,
        PersonalData personal,
        List<Forgotten> forgotten,
        List<Term> terms,
        @Nullable LocalDate due,
        List<String> words,
        List<PersonWords> personWords) implements CaseDocument {

    /** What the book of received letters says, but for the persons. */
    public record Letter(
            ReceiptCode receiptCode,
            Channel channel,
            String subject,
            int groupSize,
            boolean signed,
            Instant receivedAt,
            Instant registeredAt,
            @Nullable PetitionId splitFrom) {}

    public record Classification(Direction direction, SubjectField field, @Nullable String note) {}

    /** What became of it. */
    public record Handling(
            @Nullable Guidance guidance,
            List<Part> parts,
            List<Exchange> exchanges,
            @Nullable Answer answer,
            Publication publication) {
        static final Handling NONE = new Handling(null, List.of(), List.of(), null, Publication.OPEN);

        Handling guided(Guidance guidance) {
            return new Handling(guidance, parts, exchanges, answer, publication);
        }

        Handling split(List<Part> parts) {
            return new Handling(guidance, parts, exchanges, answer, publication);
        }

        Handling exchanged(List<Exchange> exchanges) {
            return new Handling(guidance, parts, exchanges, answer, publication);
        }

        Handling answered(@Nullable Answer answer, Publication publication) {
            return new Handling(guidance, parts, exchanges, answer, publication);
        }
    }

    public record Guidance(String competentBody, String text) {}

    /** A part that is a petition goes on as a case of its own. */
    public record Part(
            CaseKind kind,
            @Nullable PetitionId id,
            @Nullable ReceiptCode receiptCode,
            @Nullable String subject) {}

    /** What the petitioner was asked and what they said. */
    public record Exchange(
            @Nullable String question,
            @Nullable Instant askedAt,
            @Nullable Personal<String> reply,
            @Nullable Instant repliedAt) {}

    /** The latest answer. */
    public record Answer(String text, Instant answeredAt, @Nullable String publicText, @Nullable Rating rating) {}

    public record Rating(int score, @Nullable Personal<String> comment) {}

    /** Whether the public sees the answer; where it does not, why. */
    public record Publication(State state, @Nullable WithholdingGround ground, @Nullable String citation) {
        static final Publication OPEN = new Publication(State.OPEN, null, null);
        static final Publication PUBLISHED = new Publication(State.PUBLISHED, null, null);

        static Publication withheld(WithholdingGround ground, String citation) {
            return new Publication(State.WITHHELD, ground, citation);
        }

        public enum State {
            OPEN,
            PUBLISHED,
            WITHHELD
        }
    }
}
