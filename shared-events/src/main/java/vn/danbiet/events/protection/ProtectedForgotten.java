package vn.danbiet.events.protection;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Forgetting;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.Phrase;

/**
 * What was written in the file was forgotten (Law 91/2025/QH15 art. 14). Who was protected is destroyed in the vault.
 *
 * @param citation the article, order or decision
 */
@EventType("protection.forgotten")
public record ProtectedForgotten(
        ProtectionId protection,
        Instant occurredAt,
        List<DataSubject> forgotten,
        ForgettingGround ground,
        String citation) implements ProtectionEvent, Forgetting {
    public ProtectedForgotten {
        forgotten = List.copyOf(forgotten);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Đã xóa dữ liệu cá nhân: %s (%s)", "Personal data was forgotten: %s (%s)", ground, citation);
    }
}
