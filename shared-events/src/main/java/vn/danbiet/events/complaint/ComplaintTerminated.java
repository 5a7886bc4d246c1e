package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The settler terminated the settlement and gave notice of it (LKN 10, 11a); the case ends here.
 *
 * @param firstInstance the case whose decision stands again, where this was the second
 */
@EventType("complaint.terminated")
public record ComplaintTerminated(
        ComplaintId complaint,
        Instant occurredAt,
        TerminationGround ground,
        @Nullable ComplaintId firstInstance) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Đình chỉ giải quyết: %s", "Terminated: %s", ground);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
