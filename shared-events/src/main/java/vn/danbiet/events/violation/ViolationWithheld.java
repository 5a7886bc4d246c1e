package vn.danbiet.events.violation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.petition.WithholdingGround;

/**
 * The head keeps the case from the public on a ground of the law.
 */
@EventType("violation.withheld")
public record ViolationWithheld(ViolationId violation, Instant occurredAt, WithholdingGround ground, String citation)
        implements
            ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Không công khai: %s (%s)", "Withheld from the public: %s (%s)", ground, citation);
    }
}
