package vn.danbiet.events.violation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The conclusion reached those accused; the time to appeal counts from here.
 */
@EventType("violation.conclusion-delivered")
public record ViolationConclusionDelivered(ViolationId violation, Instant occurredAt, int served)
        implements
            ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Đã giao kết luận cho người bị kết luận (%d người)", "The conclusion was served (%d people)",
                served);
    }
}
