package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The decision has legal effect (LKN 44).
 */
@EventType("complaint.took-effect")
public record ComplaintTookEffect(ComplaintId complaint, Instant occurredAt) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Quyết định giải quyết có hiệu lực pháp luật", "The decision has legal effect");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
