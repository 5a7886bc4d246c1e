package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The case is done.
 */
@EventType("complaint.closed")
public record ComplaintClosed(ComplaintId complaint, Instant occurredAt) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Kết thúc", "Closed");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
