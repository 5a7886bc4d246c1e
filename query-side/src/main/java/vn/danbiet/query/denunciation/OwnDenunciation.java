package vn.danbiet.query.denunciation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.denunciation.DenunciationOutcome;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.query.cases.CheckIn;
import vn.danbiet.query.cases.PublicTerm;
import vn.danbiet.query.protection.Protections;
import vn.danbiet.query.timeline.OwnTimelines;

/**
 * A denunciation as whoever denounced sees it with the receipt. Nothing here tells who that is.
 *
 * @param receiptCode by which the public finds it once its conclusion is published
 * @param questions they were asked, in order
 * @param conclusion once there is one
 * @param terms the deadlines, with those that are over
 * @param entries what happened, as far as they are told of it
 * @param protections of themselves and their family
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnDenunciation(
        ReceiptCode receiptCode,
        DenunciationStatus status,
        Phrase statusText,
        UnitId unit,
        Instant receivedAt,
        List<DenunciationDetail.Question> questions,
        @Nullable Conclusion conclusion,
        List<CheckIn> checkIns,
        List<PublicTerm> terms,
        List<OwnTimelines.Entry> entries,
        List<Protections.Own> protections,
        long version) {

    record Conclusion(
            String number,
            DenunciationOutcome outcome,
            Phrase outcomeText,
            String summary,
            Instant issuedAt) {
        private static @Nullable Conclusion of(Settlement.@Nullable Conclusion one) {
            return one == null
                    ? null
                    : new Conclusion(one.number(), one.outcome(), one.outcome().phrase(), one.summary(),
                            one.issuedAt());
        }
    }

    static OwnDenunciation of(DenunciationDocument one, OwnTimelines.Own timeline, List<Protections.Own> protections) {
        return new OwnDenunciation(one.letter().receiptCode(), one.status(), one.status().phrase(), one.charge().unit(),
                one.letter().receivedAt(), DenunciationDetail.Question.of(one),
                Conclusion.of(one.settlement().conclusion()), one.checkIns(), timeline.terms(), timeline.entries(),
                protections, one.version());
    }
}
