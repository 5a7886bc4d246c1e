package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * All that follows from the conclusion is done.
 */
@EventType("violation.closed")
public record ViolationClosed(ViolationId violation, Instant occurredAt) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Kết thúc", "Closed");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã kết thúc", "Closed"));
    }
}
