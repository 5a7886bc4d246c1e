package vn.danbiet.query.accountability;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * What a figure counts, newest first. Cases that are kept from who asks for a conflict of interest are
 * counted and not listed where everybody knows of them; confidential ones count for those alone who may know of them.
 *
 * @param count the figure
 * @param next the {@code cursor} of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CasesBehind(
        Figure figure,
        Phrase what,
        long count,
        long position,
        Instant at,
        LocalDate from,
        LocalDate to,
        List<Item> items,
        @Nullable String next) {

    /**
     * One of what is counted.
     *
     * @param day on which it counts
     * @param leader who answered; nothing where the register knows of none
     * @param group outcome, ground, article or rule, where the figure is told by these
     * @param amount days late, or the score
     * @param event the position of the event that shows it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String caseId,
            CaseKind kind,
            LocalDate day,
            UnitId unit,
            @Nullable OfficerId leader,
            @Nullable String group,
            @Nullable Integer amount,
            long event,
            String type,
            Instant occurredAt,
            Instant recordedAt,
            String timeline,
            String audit) {
        static Item of(Contribution one) {
            Contribution.Event event = one.event();
            boolean measured = one.figure() == Figure.BREACHES || one.figure() == Figure.RATED;
            return new Item(one.caseId(), one.kind(), one.day(), one.answerer().unit(), one.answerer().leader(),
                    one.group(), measured ? one.amount() : null, event.position(), event.type(), event.occurredAt(),
                    event.recordedAt(), "/api/v1/cases/" + one.caseId() + "/timeline",
                    "/api/v1/audit/streams/" + one.caseId() + "/events");
        }
    }
}
