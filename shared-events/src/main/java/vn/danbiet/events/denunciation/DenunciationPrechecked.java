package vn.danbiet.events.denunciation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The conditions of acceptance were checked (LTC 24.1, 29.1).
 *
 * @param note to the head, about what the precheck found
 */
@EventType("denunciation.prechecked")
public record DenunciationPrechecked(
        DenunciationId denunciation,
        Instant occurredAt,
        DenunciationField field,
        Conditions conditions,
        DenunciationDirection direction,
        @Nullable Personal<String> note) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Xử lý ban đầu: %s", "Prechecked: %s", direction);
    }
}
