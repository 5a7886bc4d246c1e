package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.term.PauseGround;

/**
 * The settlement was suspended (LKN 11a, in force since 2026-07-01).
 *
 * @param reason in this case; it names no complainant
 */
@EventType("complaint.suspended")
public record ComplaintSuspended(ComplaintId complaint, Instant occurredAt, PauseGround ground, String reason)
        implements
            ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Tạm đình chỉ giải quyết: %s", "Suspended: %s", ground);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
