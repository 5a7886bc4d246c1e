package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The decision to suspend or to terminate was sent (LTC 34.4).
 */
@EventType("denunciation.interruption-sent")
public record DenunciationInterruptionSent(
        DenunciationId denunciation,
        Instant occurredAt,
        List<DenunciationRecipient> to) implements DenunciationEvent {
    public DenunciationInterruptionSent {
        to = List.copyOf(to);
    }

    @Override
    public Phrase told() {
        return new Phrase("Gửi quyết định tạm đình chỉ, đình chỉ", "The suspension or termination was sent");
    }
}
