package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * A step of the enforcement was put on record.
 *
 * @param step it names no complainant
 */
@EventType("complaint.enforcement-progressed")
public record ComplaintEnforcementProgressed(ComplaintId complaint, Instant occurredAt, String step)
        implements
            ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Tiến độ thi hành: %s", "Enforcement: %s", Phrase.shortened(step));
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Có tiến độ thi hành quyết định", "The enforcement made progress"));
    }
}
