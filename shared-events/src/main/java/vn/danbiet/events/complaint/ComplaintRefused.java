package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The settler did not accept the complaint, on a ground of the law, and gave notice of it (LKN 11, 27; Mẫu 04); the case ends here.
 *
 * @param explanation of the ground in this case
 * @param firstInstance the case whose decision stands again, where this was the second
 */
@EventType("complaint.refused")
public record ComplaintRefused(
        ComplaintId complaint,
        Instant occurredAt,
        RefusalGround ground,
        @Nullable Personal<String> explanation,
        List<Recipient> notified,
        @Nullable ComplaintId firstInstance) implements ComplaintEvent {
    public ComplaintRefused {
        notified = List.copyOf(notified);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Không thụ lý: %s", "Not accepted: %s", ground);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
