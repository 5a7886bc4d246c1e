package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;

/**
 * The head moved the complaint from one officer to another.
 *
 * @param reason as the head gives it, told to staff only; in clear, so it names no complainant
 */
@EventType("complaint.reassigned")
public record ComplaintReassigned(
        ComplaintId complaint,
        Instant occurredAt,
        OfficerId from,
        OfficerId to,
        String reason) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Chuyển người xử lý từ %s sang %s", "Reassigned from %s to %s", from, to);
    }

    @Override
    public Optional<OfficerId> assignedTo() {
        return Optional.of(to);
    }
}
