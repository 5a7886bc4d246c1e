package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The complainant got the decision: the limit for a second complaint counts from here (LKN 33).
 */
@EventType("complaint.decision-delivered")
public record ComplaintDecisionDelivered(ComplaintId complaint, Instant occurredAt) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Người khiếu nại đã nhận quyết định", "The complainant got the decision");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
