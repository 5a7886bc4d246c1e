package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;

/**
 * The head moved the case from one officer to another.
 *
 * @param reason in clear, so it names no person
 */
@EventType("violation.reassigned")
public record ViolationReassigned(
        ViolationId violation,
        Instant occurredAt,
        OfficerId from,
        OfficerId to,
        String reason) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Chuyển người xử lý từ %s sang %s", "Reassigned from %s to %s", from, to);
    }

    @Override
    public Optional<OfficerId> assignedTo() {
        return Optional.of(to);
    }
}
