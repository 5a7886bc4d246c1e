package vn.danbiet.query.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.Direction;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.events.petition.SubjectField;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.cases.Told;
import vn.danbiet.query.cases.ToldPeople;
import vn.danbiet.query.cases.ToldTerm;
import vn.danbiet.query.petition.PetitionDocument.Answer;
import vn.danbiet.query.petition.PetitionDocument.Classification;
import vn.danbiet.query.petition.PetitionDocument.Guidance;
import vn.danbiet.query.petition.PetitionDocument.Handling;
import vn.danbiet.query.petition.PetitionDocument.Letter;
import vn.danbiet.query.petition.PetitionDocument.Part;
import vn.danbiet.query.petition.PetitionDocument.Publication;
import vn.danbiet.query.petition.PetitionDocument.Rating;

/**
 * A petition as it stands.
 *
 * @param exchanges what the petitioner was asked and replied, in order
 * @param terms whose clock runs or stands still
 * @param due the last day of the duty that ends first
 * @param personal only for the unit that has the petition on its desk
 * @param position of the last event that went into it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PetitionDetail(
        String id,
        ReceiptCode receiptCode,
        PetitionStatus status,
        Phrase statusText,
        UnitId unit,
        @Nullable UnitId offeredTo,
        List<UnitId> formerUnits,
        @Nullable OfficerId assignee,
        Channel channel,
        String subject,
        Told<String> content,
        int groupSize,
        boolean signed,
        Instant receivedAt,
        Instant registeredAt,
        @Nullable PetitionId splitFrom,
        @Nullable Direction direction,
        @Nullable SubjectField field,
        @Nullable String note,
        @Nullable Guidance guidance,
        List<Part> parts,
        List<ToldExchange> exchanges,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String publicAnswer,
        Publication publication,
        @Nullable ToldRating rating,
        List<ToldTerm> terms,
        @Nullable LocalDate due,
        @Nullable ToldPeople personal,
        long version,
        long position) {

    static PetitionDetail of(PetitionDocument petition, Instant now, boolean withPersonalData) {
        Letter letter = petition.letter();
        Handling handling = petition.handling();
        Classification classification = petition.classification();
        Answer answer = handling.answer();
        return new PetitionDetail(petition.id(), letter.receiptCode(), petition.status(), petition.status().phrase(),
                petition.charge().unit(), petition.charge().offeredTo(), petition.charge().formerUnits(),
                petition.charge().handler(), letter.channel(), letter.subject(),
                Told.of(petition.content(), petition.forgotten()), letter.groupSize(), letter.signed(),
                letter.receivedAt(), letter.registeredAt(), letter.splitFrom(),
                classification == null ? null : classification.direction(),
                classification == null ? null : classification.field(),
                classification == null ? null : classification.note(), handling.guidance(), handling.parts(),
                ToldExchange.of(petition), answer == null ? null : answer.text(),
                answer == null ? null : answer.answeredAt(), answer == null ? null : answer.publicText(),
                handling.publication(), answer == null ? null : ToldRating.of(answer.rating(), petition.forgotten()),
                ToldTerm.open(petition.terms(), now), petition.due(),
                withPersonalData ? ToldPeople.of(petition.personal(), petition.forgotten()) : null, petition.version(),
                petition.position());
    }

    /** How satisfied they are. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToldRating(int score, @Nullable Told<String> comment) {
        private static @Nullable ToldRating of(@Nullable Rating rating, List<Forgotten> forgotten) {
            return rating == null ? null : new ToldRating(rating.score(), Told.ofNullable(rating.comment(), forgotten));
        }
    }
}
