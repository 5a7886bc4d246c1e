package vn.danbiet.events.violation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The case of the other kind came to its outcome, which is what was found about the violation.
 */
@EventType("violation.route-ended")
public record ViolationRouteEnded(
        ViolationId violation,
        Instant occurredAt,
        String child,
        ViolationFinding finding,
        Personal<String> outcome) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Kết quả giải quyết theo thủ tục khác: %s", "Outcome of the other procedure: %s", finding);
    }
}
