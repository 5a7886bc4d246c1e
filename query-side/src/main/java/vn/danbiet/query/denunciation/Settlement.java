package vn.danbiet.query.denunciation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.denunciation.ComplexityCriterion;
import vn.danbiet.events.denunciation.ComplexityGrade;
import vn.danbiet.events.denunciation.DenunciationConcluded;
import vn.danbiet.events.denunciation.DenunciationConclusionPublished;
import vn.danbiet.events.denunciation.DenunciationConclusionSent;
import vn.danbiet.events.denunciation.DenunciationFastTracked;
import vn.danbiet.events.denunciation.DenunciationGraded;
import vn.danbiet.events.denunciation.DenunciationHandled;
import vn.danbiet.events.denunciation.DenunciationOutcome;
import vn.danbiet.events.denunciation.DenunciationRecipient;
import vn.danbiet.events.denunciation.DenunciationWithheld;
import vn.danbiet.events.denunciation.HandlingMeasure;
import vn.danbiet.events.denunciation.RepeatedDenunciationReviewed;
import vn.danbiet.events.denunciation.ResettlementGround;

/**
 * How it is settled.
 *
 * @param conclusion (LTC 35), in words that name nobody
 * @param handling what was done on it (LTC 36)
 * @param withheld whether the conclusion is kept from the public
 * @param resettled on which grounds a repeated denunciation is settled anew (LTC 37)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Settlement(
        ComplexityGrade grade,
        List<ComplexityCriterion> criteria,
        boolean fastTrack,
        @Nullable Conclusion conclusion,
        List<HandlingMeasure> handling,
        @Nullable Publication publication,
        boolean withheld,
        List<ResettlementGround> resettled) {
    static final Settlement NONE = new Settlement(ComplexityGrade.NORMAL, List.of(), false, null, List.of(), null,
            false, List.of());

    /** @param summary in words that name neither denouncer nor denounced */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Conclusion(
            String number,
            DenunciationOutcome outcome,
            boolean wilfullyFalse,
            String summary,
            Instant issuedAt,
            @Nullable Instant sentAt,
            List<DenunciationRecipient> sentTo) {
        private Conclusion sent(DenunciationConclusionSent sent) {
            return new Conclusion(number, outcome, wilfullyFalse, summary, issuedAt, sent.occurredAt(),
                    Stream.concat(sentTo.stream(), sent.to().stream()).distinct().toList());
        }
    }

    /** How it was made known last. */
    public record Publication(PublicationManner manner, String where, String text, Instant at) {}

    Settlement after(CaseEvent event) {
        return switch (event) {
            case DenunciationGraded graded -> new Settlement(graded.grade(), graded.criteria(), fastTrack, conclusion,
                    handling, publication, withheld, resettled);
            case DenunciationFastTracked _ ->
                new Settlement(grade, criteria, true, conclusion, handling, publication, withheld, resettled);
            case DenunciationConcluded one -> concluded(new Conclusion(one.number(), one.outcome(), one.wilfullyFalse(),
                    one.summary(), one.occurredAt(), null, List.of()));
            case DenunciationConclusionSent sent when conclusion != null -> concluded(conclusion.sent(sent));
            case DenunciationHandled handled -> new Settlement(grade, criteria, fastTrack, conclusion,
                    Stream.concat(handling.stream(), handled.measures().stream()).distinct().toList(), publication,
                    withheld, resettled);
            case DenunciationConclusionPublished one -> new Settlement(grade, criteria, fastTrack, conclusion, handling,
                    new Publication(one.manner(), one.where(), one.text(), one.occurredAt()), false, resettled);
            case DenunciationWithheld _ ->
                new Settlement(grade, criteria, fastTrack, conclusion, handling, publication, true, resettled);
            case RepeatedDenunciationReviewed reviewed -> new Settlement(grade, criteria, fastTrack, conclusion,
                    handling, publication, withheld, reviewed.grounds());
            default -> this;
        };
    }

    private Settlement concluded(Conclusion next) {
        return new Settlement(grade, criteria, fastTrack, next, handling, publication, withheld, resettled);
    }
}
