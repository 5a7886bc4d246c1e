package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The reason of the suspension is gone and the settlement goes on (LKN 11a).
 *
 * @param status where the case goes on
 */
@EventType("complaint.resumed")
public record ComplaintResumed(ComplaintId complaint, Instant occurredAt, ComplaintStatus status)
        implements
            ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Tiếp tục giải quyết", "The settlement goes on");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
