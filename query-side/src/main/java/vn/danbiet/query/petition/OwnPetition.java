package vn.danbiet.query.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.query.cases.Told;
import vn.danbiet.query.petition.PetitionDocument.Answer;
import vn.danbiet.query.petition.PetitionDocument.Guidance;
import vn.danbiet.query.timeline.OwnTimelines;

/**
 * A petition as the one who sent it in sees it.
 *
 * @param exchanges what they were asked and replied, in order
 * @param entries what happened, with what they disputed of it and how that was answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnPetition(
        ReceiptCode receiptCode,
        PetitionStatus status,
        Phrase statusText,
        UnitId unit,
        String subject,
        Told<String> content,
        Instant receivedAt,
        @Nullable Guidance guidance,
        List<ToldExchange> exchanges,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        List<OwnTimelines.Entry> entries) {

    static OwnPetition of(PetitionDocument petition, OwnTimelines.Own timeline) {
        Answer answer = petition.handling().answer();
        return new OwnPetition(petition.letter().receiptCode(), petition.status(), petition.status().phrase(),
                petition.charge().unit(), petition.letter().subject(),
                Told.of(petition.content(), petition.forgotten()), petition.letter().receivedAt(),
                petition.handling().guidance(), ToldExchange.of(petition), answer == null ? null : answer.text(),
                answer == null ? null : answer.answeredAt(), timeline.entries());
    }
}
