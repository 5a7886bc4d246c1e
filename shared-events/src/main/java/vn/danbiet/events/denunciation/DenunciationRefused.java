package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The settler did not accept the denunciation and said why (LTC 24.3, 29.1); the case ends here.
 *
 * @param explanation of the reason in this case
 */
@EventType("denunciation.refused")
public record DenunciationRefused(
        DenunciationId denunciation,
        Instant occurredAt,
        RefusalReason reason,
        @Nullable Personal<String> explanation,
        List<DenunciationRecipient> notified) implements DenunciationEvent {
    public DenunciationRefused {
        notified = List.copyOf(notified);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Không thụ lý: %s", "Not accepted: %s", reason);
    }
}
