package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The reason of the suspension is gone and the settlement goes on (LTC 34.2).
 *
 * @param status where the case goes on
 */
@EventType("denunciation.resumed")
public record DenunciationResumed(DenunciationId denunciation, Instant occurredAt, DenunciationStatus status)
        implements
            DenunciationEvent {

    @Override
    public Phrase told() {
        return new Phrase("Tiếp tục giải quyết", "The settlement goes on");
    }
}
