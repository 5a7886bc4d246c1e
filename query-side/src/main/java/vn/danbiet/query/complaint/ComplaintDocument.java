package vn.danbiet.query.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.complaint.ComplaintDirection;
import vn.danbiet.events.complaint.ComplaintField;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.law.Term;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.CaseDocument;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.cases.PersonWords;

/**
 * A complaint at one instance, as it stands.
 *
 * @param firstPosition of the event that registered it: the order of the work list
 * @param withheld whether it is kept from the public
 * @param papers what was written in its course, in order
 * @param due the last day of the duty that ends first
 * @param words of subject, content and receipt code, as digests
 * @param personWords of the complainants' names, apart because not everybody may search by them and each may be forgotten
 */
public record ComplaintDocument(
        @BsonId String id,
        long position,
        long version,
        long firstPosition,
        ComplaintStatus status,
        Instance instance,
        Letter letter,
        Personal<String> content,
        Charge charge,
        @Nullable Classification classification,
        Settlement settlement,
        boolean withheld,
        List<Paper> papers,
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
            ContestedAct contested,
            String subject,
            int groupSize,
            boolean signed,
            boolean remote,
            @Nullable String forwardedBy,
            Instant receivedAt,
            Instant registeredAt,
            @Nullable ComplaintId firstInstance,
            boolean firstWasOverdue,
            @Nullable PetitionId splitFrom) {}

    public record Classification(ComplaintDirection direction, ComplaintField field, @Nullable String note) {}

    /** What became of it. */
    public record Settlement(
            Examination examination,
            List<Dialogue> dialogues,
            Measures measures,
            @Nullable Decision decision,
            @Nullable Enforcement enforcement,
            Course course) {}
}
