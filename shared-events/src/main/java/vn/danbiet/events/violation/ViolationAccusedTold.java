package vn.danbiet.events.violation;

import java.time.Instant;
import java.time.LocalDate;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * Whoever is said to have committed the violation was told of what, and until when they can explain themselves.
 */
@EventType("violation.accused-told")
public record ViolationAccusedTold(
        ViolationId violation,
        Instant occurredAt,
        LocalDate explainUntil,
        Personal<String> charge) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Thông báo cho người bị cho là vi phạm, thời hạn giải trình đến %s",
                "Those accused were told; they can explain themselves until %s", explainUntil);
    }
}
