package vn.danbiet.query.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.complaint.ComplaintFindingsReported;
import vn.danbiet.events.complaint.ComplaintReviewed;
import vn.danbiet.events.complaint.ComplaintVerificationOrdered;
import vn.danbiet.events.complaint.Outcome;
import vn.danbiet.events.complaint.ReviewResult;

/**
 * How the settler looks into a complaint (NĐ124 17; LKN 29).
 *
 * @param review of the own decision before anything else
 * @param lead of the verification
 * @param finding what the verification came to
 * @param meetsDemand whether that is what the complainant demands; where it is not, a dialogue must be held (LKN 30)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Examination(
        @Nullable ReviewResult review,
        @Nullable OfficerId lead,
        List<OfficerId> members,
        @Nullable Instant orderedAt,
        @Nullable Outcome finding,
        @Nullable Boolean meetsDemand,
        @Nullable Instant reportedAt) {
    static final Examination NONE = new Examination(null, null, List.of(), null, null, null, null);

    Examination after(CaseEvent event) {
        return switch (event) {
            case ComplaintReviewed reviewed ->
                new Examination(reviewed.result(), lead, members, orderedAt, finding, meetsDemand, reportedAt);
            case ComplaintVerificationOrdered ordered ->
                new Examination(review, ordered.lead(), ordered.members(), ordered.occurredAt(), null, null, null);
            case ComplaintFindingsReported reported -> new Examination(review, lead, members, orderedAt,
                    reported.finding(), reported.meetsDemand(), reported.occurredAt());
            default -> this;
        };
    }
}
