package vn.danbiet.events.protection;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;

/**
 * The head gave the file to an officer.
 */
@EventType("protection.assigned")
public record ProtectionAssigned(ProtectionId protection, Instant occurredAt, OfficerId officer)
        implements
            ProtectionEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Giao xử lý hồ sơ bảo vệ", "The file was assigned");
    }

    @Override
    public Optional<OfficerId> assignedTo() {
        return Optional.of(officer);
    }
}
