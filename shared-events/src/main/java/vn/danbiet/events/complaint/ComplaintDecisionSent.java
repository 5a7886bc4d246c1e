package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The decision was sent (LKN 32, 41; NĐ124 29).
 */
@EventType("complaint.decision-sent")
public record ComplaintDecisionSent(ComplaintId complaint, Instant occurredAt, List<Recipient> recipients)
        implements
            ComplaintEvent {
    public ComplaintDecisionSent {
        recipients = List.copyOf(recipients);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Đã gửi quyết định giải quyết (%d nơi nhận)", "The decision was sent (%d recipients)",
                recipients.size());
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã gửi quyết định giải quyết", "The decision was sent"));
    }
}
