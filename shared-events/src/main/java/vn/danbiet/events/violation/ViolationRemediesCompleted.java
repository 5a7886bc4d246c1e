package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * All that was to be put right was found done.
 */
@EventType("violation.remedies-completed")
public record ViolationRemediesCompleted(ViolationId violation, Instant occurredAt) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Đã khắc phục xong", "All remedies are done");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã khắc phục xong", "All remedies are done"));
    }
}
