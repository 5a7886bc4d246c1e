package vn.danbiet.events.protection;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;

/**
 * The head gave the file to another officer.
 *
 * @param reason it names nobody who is protected
 */
@EventType("protection.reassigned")
public record ProtectionReassigned(
        ProtectionId protection,
        Instant occurredAt,
        OfficerId from,
        OfficerId to,
        String reason) implements ProtectionEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Chuyển người xử lý hồ sơ bảo vệ", "The file was given to another officer");
    }

    @Override
    public Optional<OfficerId> assignedTo() {
        return Optional.of(to);
    }
}
