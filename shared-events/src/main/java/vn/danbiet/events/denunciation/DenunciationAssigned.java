package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The head assigned the denunciation to an officer.
 *
 * @param reason where it goes from one officer to another
 */
@EventType("denunciation.assigned")
public record DenunciationAssigned(
        DenunciationId denunciation,
        Instant occurredAt,
        OfficerId officer,
        @Nullable Personal<String> reason) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Giao %s xử lý", "Assigned to %s", officer);
    }

    @Override
    public Optional<OfficerId> assignedTo() {
        return Optional.of(officer);
    }
}
