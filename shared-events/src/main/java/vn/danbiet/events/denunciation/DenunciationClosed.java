package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * Everything the law asks for was done.
 */
@EventType("denunciation.closed")
public record DenunciationClosed(DenunciationId denunciation, Instant occurredAt) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return new Phrase("Kết thúc vụ việc", "Closed");
    }
}
