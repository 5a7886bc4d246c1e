package vn.danbiet.query.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.complaint.ComplaintResumed;
import vn.danbiet.events.complaint.ComplaintStayLifted;
import vn.danbiet.events.complaint.ComplaintStayOrdered;
import vn.danbiet.events.complaint.ComplaintSuspended;
import vn.danbiet.events.complaint.ComplaintTerminated;
import vn.danbiet.events.term.PauseGround;

/** What is in force for the time being: a stay of the contested decision (LKN 35), a suspension (LKN 11a). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measures(@Nullable Stay stay, @Nullable Suspension suspension) {
    static final Measures NONE = new Measures(null, null);

    /** The contested decision is not carried out. */
    public record Stay(LocalDate until, String reason) {}

    /** The settlement stands still. */
    public record Suspension(PauseGround ground, String reason, Instant since) {}

    Measures after(CaseEvent event) {
        return switch (event) {
            case ComplaintStayOrdered ordered -> new Measures(new Stay(ordered.until(), ordered.reason()), suspension);
            case ComplaintStayLifted _ -> new Measures(null, suspension);
            case ComplaintSuspended suspended ->
                new Measures(stay, new Suspension(suspended.ground(), suspended.reason(), suspended.occurredAt()));
            case ComplaintResumed _ -> new Measures(stay, null);
            case ComplaintTerminated _ -> NONE;
            default -> this;
        };
    }
}
