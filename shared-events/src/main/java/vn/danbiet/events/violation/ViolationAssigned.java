package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;

/**
 * The head assigned the case to an officer.
 */
@EventType("violation.assigned")
public record ViolationAssigned(ViolationId violation, Instant occurredAt, OfficerId officer)
        implements
            ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Giao %s xử lý", "Assigned to %s", officer);
    }

    @Override
    public Optional<OfficerId> assignedTo() {
        return Optional.of(officer);
    }
}
