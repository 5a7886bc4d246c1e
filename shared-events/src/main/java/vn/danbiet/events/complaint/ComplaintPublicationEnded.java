package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * A posting was taken down, or a page taken off the portal, after its minimum of days (NĐ124 29.3).
 */
@EventType("complaint.publication-ended")
public record ComplaintPublicationEnded(ComplaintId complaint, Instant occurredAt, PublicationManner manner)
        implements
            ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Kết thúc công khai: %s", "The publication ended: %s", manner);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
