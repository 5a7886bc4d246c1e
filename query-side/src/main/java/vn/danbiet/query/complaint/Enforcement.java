package vn.danbiet.query.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintEnforced;
import vn.danbiet.events.complaint.ComplaintEnforcementBegun;
import vn.danbiet.events.complaint.ComplaintEnforcementProgressed;

/**
 * How the decision is carried out (NĐ124 31).
 *
 * @param by the unit that carries it out
 * @param steps the most recent ones
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Enforcement(
        String measure,
        UnitId by,
        Instant since,
        List<Step> steps,
        @Nullable String result,
        @Nullable Instant until) {
    private static final int MOST = 50;

    public record Step(Instant at, String text) {}

    static @Nullable Enforcement after(@Nullable Enforcement before, CaseEvent event) {
        return switch (event) {
            case ComplaintEnforcementBegun begun ->
                new Enforcement(begun.measure(), begun.by(), begun.occurredAt(), List.of(), null, null);
            case ComplaintEnforcementProgressed step when before != null ->
                before.with(new Step(step.occurredAt(), step.step()));
            case ComplaintEnforced enforced when before != null -> new Enforcement(before.measure, before.by,
                    before.since, before.steps, enforced.result(), enforced.occurredAt());
            default -> before;
        };
    }

    private Enforcement with(Step next) {
        return new Enforcement(measure, by, since,
                Stream.concat(steps.stream().skip(Math.max(0, steps.size() - MOST + 1)), Stream.of(next)).toList(),
                result, until);
    }
}
