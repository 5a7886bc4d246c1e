package vn.danbiet.events.violation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The head decided that the report is not looked into. It ends here.
 */
@EventType("violation.dismissed")
public record ViolationDismissed(
        ViolationId violation,
        Instant occurredAt,
        DismissalGround ground,
        @Nullable Personal<String> explanation) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Không xem xét: %s", "Not looked into: %s", ground);
    }
}
