package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The conclusion was public for its time in this manner.
 */
@EventType("violation.publication-ended")
public record ViolationPublicationEnded(ViolationId violation, Instant occurredAt, ConclusionManner manner)
        implements
            ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Kết thúc công khai %s", "No longer published %s", manner);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
