package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * Who was accused is cleared, and told so.
 *
 * @param statement in clear, so it names no person
 */
@EventType("violation.cleared")
public record ViolationCleared(ViolationId violation, Instant occurredAt, String statement) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Xác định không có vi phạm, đã thông báo", "Those accused were cleared and told so");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Xác định không có vi phạm", "Those accused were cleared"));
    }
}
