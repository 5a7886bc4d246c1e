package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The conclusion was sent (LTC 35.3).
 */
@EventType("denunciation.conclusion-sent")
public record DenunciationConclusionSent(
        DenunciationId denunciation,
        Instant occurredAt,
        List<DenunciationRecipient> to) implements DenunciationEvent {
    public DenunciationConclusionSent {
        to = List.copyOf(to);
    }

    @Override
    public Phrase told() {
        return new Phrase("Gửi kết luận", "The conclusion was sent");
    }
}
