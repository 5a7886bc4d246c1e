package vn.danbiet.query.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintAppealed;
import vn.danbiet.events.complaint.ComplaintCourtRuled;
import vn.danbiet.events.complaint.ComplaintGuided;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ComplaintRefused;
import vn.danbiet.events.complaint.ComplaintReopened;
import vn.danbiet.events.complaint.ComplaintStandsAgain;
import vn.danbiet.events.complaint.ComplaintTakenToCourt;
import vn.danbiet.events.complaint.ComplaintTerminated;
import vn.danbiet.events.complaint.CourtOutcome;
import vn.danbiet.events.complaint.RefusalGround;
import vn.danbiet.events.complaint.TerminationGround;

/**
 * Where a complaint went other than through a decision of this instance.
 *
 * @param second the complaint to the next instance
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Course(
        @Nullable Guidance guidance,
        @Nullable RefusalGround refusal,
        @Nullable TerminationGround termination,
        @Nullable Court court,
        @Nullable Second second) {
    static final Course NONE = new Course(null, null, null, null, null);

    public record Guidance(String competentBody, String text) {}

    /** A suit about the same matter (LKN 7, 42). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Court(String name, String suit, @Nullable CourtOutcome outcome, @Nullable String ruling) {}

    /** The second complaint, a case of its own. */
    public record Second(ComplaintId id, ReceiptCode receiptCode, UnitId unit, boolean firstWasOverdue) {}

    Course after(CaseEvent event) {
        return switch (event) {
            case ComplaintGuided guided -> new Course(new Guidance(guided.competentBody(), guided.guidance()), refusal,
                    termination, court, second);
            case ComplaintRefused refused -> new Course(guidance, refused.ground(), termination, court, second);
            case ComplaintTerminated terminated -> new Course(guidance, refusal, terminated.ground(), court, second);
            case ComplaintTakenToCourt suit ->
                new Course(guidance, refusal, termination, new Court(suit.court(), suit.suit(), null, null), second);
            case ComplaintCourtRuled ruled when court != null -> new Course(guidance, refusal, termination,
                    new Court(court.name(), court.suit(), ruled.outcome(), ruled.ruling()), second);
            case ComplaintAppealed appealed ->
                new Course(guidance, refusal, termination, court, new Second(ComplaintId.of(appealed.receiptCode()),
                        appealed.receiptCode(), appealed.to(), appealed.firstWasOverdue()));
            // The second complaint came to nothing.
            case ComplaintStandsAgain _ -> new Course(guidance, refusal, termination, court, null);
            case ComplaintReopened _ -> new Course(null, null, null, court, second);
            default -> this;
        };
    }
}
