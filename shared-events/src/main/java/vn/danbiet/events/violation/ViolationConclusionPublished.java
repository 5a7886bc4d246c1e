package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The conclusion was made public (LDC 11, 13).
 */
@EventType("violation.conclusion-published")
public record ViolationConclusionPublished(
        ViolationId violation,
        Instant occurredAt,
        ConclusionManner manner,
        String where) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Công khai kết luận %s: %s", "Conclusion published %s: %s", manner, where);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
