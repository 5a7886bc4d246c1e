package vn.danbiet.events.complaint;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The head gave the draft back to be worked over.
 *
 * @param reason it names no complainant
 * @param status where the case goes on
 */
@EventType("complaint.decision-returned")
public record ComplaintDecisionReturned(
        ComplaintId complaint,
        Instant occurredAt,
        String reason,
        ComplaintStatus status) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Trả lại dự thảo quyết định", "The draft was returned");
    }
}
