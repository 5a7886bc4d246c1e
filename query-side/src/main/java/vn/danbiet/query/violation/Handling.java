package vn.danbiet.query.violation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.violation.Board;
import vn.danbiet.events.violation.DismissalGround;
import vn.danbiet.events.violation.InspectionManner;
import vn.danbiet.events.violation.ViolationAccusedExplained;
import vn.danbiet.events.violation.ViolationAccusedSilent;
import vn.danbiet.events.violation.ViolationAccusedTold;
import vn.danbiet.events.violation.ViolationBoardAnswered;
import vn.danbiet.events.violation.ViolationBoardRecommended;
import vn.danbiet.events.violation.ViolationDismissed;
import vn.danbiet.events.violation.ViolationInspectionBegun;
import vn.danbiet.events.violation.ViolationInspectionOrdered;
import vn.danbiet.events.violation.ViolationRouted;

/**
 * What was done to find out.
 *
 * @param route the case of another kind as which it is settled
 * @param recommendations of a Board, and whether they were answered
 * @param defence how those accused were told and heard
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Handling(
        @Nullable DismissalGround dismissal,
        @Nullable Route route,
        List<Recommendation> recommendations,
        @Nullable Inspection inspection,
        Defence defence) {
    static final Handling NONE = new Handling(null, null, List.of(), null, Defence.NONE);

    public record Route(CaseKind kind, String child) {}

    /** @param followed nothing until it is answered */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Recommendation(
            int number,
            Board board,
            Instant at,
            @Nullable Boolean followed,
            @Nullable Instant answeredAt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Inspection(
            String number,
            InspectionManner manner,
            OfficerId lead,
            LocalDate beginsOn,
            LocalDate endsOn,
            @Nullable Instant begunAt) {}

    /** @param silent whether the time ran out without an explanation */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Defence(
            @Nullable Instant toldAt,
            @Nullable LocalDate explainUntil,
            @Nullable Instant explainedAt,
            boolean silent) {
        static final Defence NONE = new Defence(null, null, null, false);
    }

    Handling after(CaseEvent event) {
        return switch (event) {
            case ViolationDismissed one -> new Handling(one.ground(), route, recommendations, inspection, defence);
            case ViolationRouted one ->
                new Handling(dismissal, new Route(one.kind(), one.child()), recommendations, inspection, defence);
            case ViolationBoardRecommended one -> recommended(Stream
                    .concat(recommendations.stream(),
                            Stream.of(new Recommendation(one.number(), one.board(), one.occurredAt(), null, null)))
                    .toList());
            case ViolationBoardAnswered one -> recommended(recommendations.stream()
                    .map(made -> made.number() == one.number()
                            ? new Recommendation(made.number(), made.board(), made.at(), one.followed(),
                                    one.occurredAt())
                            : made)
                    .toList());
            case ViolationInspectionOrdered one ->
                inspected(new Inspection(one.number(), one.manner(), one.lead(), one.beginsOn(), one.endsOn(), null));
            case ViolationInspectionBegun one when inspection != null ->
                inspected(new Inspection(inspection.number(), inspection.manner(), inspection.lead(),
                        inspection.beginsOn(), inspection.endsOn(), one.occurredAt()));
            case ViolationAccusedTold one ->
                heard(new Defence(one.occurredAt(), one.explainUntil(), defence.explainedAt(), false));
            case ViolationAccusedExplained one ->
                heard(new Defence(defence.toldAt(), defence.explainUntil(), one.occurredAt(), false));
            case ViolationAccusedSilent one ->
                heard(new Defence(defence.toldAt(), one.explainUntil(), defence.explainedAt(), true));
            default -> this;
        };
    }

    Handling withoutRoute() {
        return new Handling(dismissal, null, recommendations, inspection, defence);
    }

    private Handling recommended(List<Recommendation> next) {
        return new Handling(dismissal, route, next, inspection, defence);
    }

    private Handling inspected(Inspection next) {
        return new Handling(dismissal, route, recommendations, next, defence);
    }

    private Handling heard(Defence next) {
        return new Handling(dismissal, route, recommendations, inspection, next);
    }
}
