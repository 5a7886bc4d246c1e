package vn.danbiet.events.violation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * Somebody accused explained themselves; their answer is on record.
 *
 * @param admitted whether they say that it was so
 */
@EventType("violation.accused-explained")
public record ViolationAccusedExplained(
        ViolationId violation,
        Instant occurredAt,
        ExplanationForm form,
        boolean admitted,
        Personal<String> explanation) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Người bị cho là vi phạm giải trình %s", "An accused person explained themselves %s", form);
    }
}
