package vn.danbiet.events.violation;

import java.time.Instant;
import java.time.LocalDate;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * Nobody accused explained themselves in the time they were given.
 */
@EventType("violation.accused-silent")
public record ViolationAccusedSilent(ViolationId violation, Instant occurredAt, LocalDate explainUntil)
        implements
            ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Hết thời hạn %s không có giải trình", "Nobody explained themselves until %s", explainUntil);
    }
}
