package vn.danbiet.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.complaint.ComplaintDecided;
import vn.danbiet.events.complaint.ComplaintRefused;
import vn.danbiet.events.complaint.ComplaintReopened;
import vn.danbiet.events.complaint.ComplaintTerminated;
import vn.danbiet.events.complaint.ComplaintWithheld;
import vn.danbiet.events.denunciation.DenunciationConclusionPublished;
import vn.danbiet.events.denunciation.DenunciationWithheld;
import vn.danbiet.events.petition.PetitionAnswerPublished;
import vn.danbiet.events.petition.PetitionReopened;
import vn.danbiet.events.petition.PetitionWithheld;
import vn.danbiet.events.violation.ViolationAppealDecided;
import vn.danbiet.events.violation.ViolationConcluded;
import vn.danbiet.events.violation.ViolationWithheld;

/**
 * What came out of a case, as anybody may know it. What was withheld once is told again only when somebody publishes it.
 *
 * @param entry the version of the case that told it
 * @param operative what was decided or answered, in words made for the public
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Result(long entry, Phrase text, @Nullable String operative) {
    private static final Phrase ANSWERED = new Phrase("đã trả lời công khai", "answered publicly");

    private static final Phrase CONCLUSION_PUBLISHED = new Phrase("đã công khai kết luận", "the conclusion is public");

    static @Nullable Result after(@Nullable Result before, CaseEvent event, long version) {
        return switch (event) {
            case PetitionAnswerPublished published -> new Result(version, ANSWERED, published.publicAnswer());
            case ComplaintDecided decided -> new Result(version, decided.outcome().phrase(), decided.operative());
            case ComplaintRefused refused -> new Result(version, refused.ground().phrase(), null);
            case ComplaintTerminated terminated -> new Result(version, terminated.ground().phrase(), null);
            case DenunciationConclusionPublished published ->
                new Result(version, CONCLUSION_PUBLISHED, published.text());
            case ViolationConcluded concluded ->
                new Result(version, concluded.conclusion().phrase(), concluded.operative());
            case ViolationAppealDecided decided -> new Result(version, decided.outcome().phrase(), decided.operative());
            case DenunciationWithheld _,ViolationWithheld _ when before != null ->
                new Result(before.entry(), before.text(), null);
            case ComplaintWithheld _ when before != null -> new Result(before.entry(), before.text(), null);
            case PetitionReopened _,PetitionWithheld _,ComplaintReopened _ -> null;
            default -> before;
        };
    }

    /** As anybody may know it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToPublic(Phrase text, @Nullable String operative) {}

    ToPublic toPublic() {
        return new ToPublic(text, operative);
    }
}
