package vn.danbiet.events.protection;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The settler refused to protect, told whoever asked, and why (LTC 51). Urgent measures are over.
 *
 * @param explanation it gives nobody away
 */
@EventType("protection.refused")
public record ProtectionRefused(
        ProtectionId protection,
        Instant occurredAt,
        RefusalGround ground,
        Personal<String> explanation) implements ProtectionEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Không áp dụng biện pháp bảo vệ: %s", "Protection was refused: %s", ground);
    }
}
