package vn.danbiet.query.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintDirection;
import vn.danbiet.events.complaint.ComplaintField;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.query.cases.Told;
import vn.danbiet.query.cases.ToldPeople;
import vn.danbiet.query.cases.ToldTerm;
import vn.danbiet.query.complaint.ComplaintDocument.Classification;
import vn.danbiet.query.complaint.ComplaintDocument.Letter;
import vn.danbiet.query.complaint.ComplaintDocument.Settlement;

/**
 * A complaint at one instance, as it stands.
 *
 * @param firstInstance the case of the first settlement, for a second one
 * @param papers what was written in its course, in order
 * @param terms whose clock runs or stands still
 * @param due the last day of the duty that ends first
 * @param personal only for the unit that has the complaint on its desk
 * @param position of the last event that went into it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComplaintDetail(
        String id,
        ReceiptCode receiptCode,
        Instance instance,
        Phrase instanceText,
        ComplaintStatus status,
        Phrase statusText,
        UnitId unit,
        @Nullable UnitId offeredTo,
        List<UnitId> formerUnits,
        @Nullable OfficerId assignee,
        Channel channel,
        ContestedAct contested,
        String subject,
        Told<String> content,
        int groupSize,
        boolean signed,
        boolean remote,
        @Nullable String forwardedBy,
        Instant receivedAt,
        Instant registeredAt,
        @Nullable ComplaintId firstInstance,
        boolean firstWasOverdue,
        @Nullable PetitionId splitFrom,
        @Nullable ComplaintDirection direction,
        @Nullable ComplaintField field,
        @Nullable String note,
        Settlement settlement,
        boolean withheld,
        List<ToldPaper> papers,
        List<ToldTerm> terms,
        @Nullable LocalDate due,
        @Nullable ToldPeople personal,
        long version,
        long position) {

    static ComplaintDetail of(ComplaintDocument complaint, Instant now, boolean withPersonalData) {
        Letter letter = complaint.letter();
        Classification classification = complaint.classification();
        return new ComplaintDetail(complaint.id(), letter.receiptCode(), complaint.instance(),
                complaint.instance().phrase(), complaint.status(), complaint.status().phrase(),
                complaint.charge().unit(), complaint.charge().offeredTo(), complaint.charge().formerUnits(),
                complaint.charge().handler(), letter.channel(), letter.contested(), letter.subject(),
                Told.of(complaint.content(), complaint.forgotten()), letter.groupSize(), letter.signed(),
                letter.remote(), letter.forwardedBy(), letter.receivedAt(), letter.registeredAt(),
                letter.firstInstance(), letter.firstWasOverdue(), letter.splitFrom(),
                classification == null ? null : classification.direction(),
                classification == null ? null : classification.field(),
                classification == null ? null : classification.note(), complaint.settlement(), complaint.withheld(),
                ToldPaper.of(complaint), ToldTerm.open(complaint.terms(), now), complaint.due(),
                withPersonalData ? ToldPeople.of(complaint.personal(), complaint.forgotten()) : null,
                complaint.version(), complaint.position());
    }
}
