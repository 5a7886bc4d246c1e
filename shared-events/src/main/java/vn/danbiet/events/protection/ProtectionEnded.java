package vn.danbiet.events.protection;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The protection ended (LTC 54); or the request was taken back before it was decided.
 *
 * @param explanation it gives nobody away
 */
@EventType("protection.ended")
public record ProtectionEnded(
        ProtectionId protection,
        Instant occurredAt,
        EndGround ground,
        Personal<String> explanation) implements ProtectionEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Chấm dứt bảo vệ: %s", "The protection ended: %s", ground);
    }
}
