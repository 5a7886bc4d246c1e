package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The settler accepted the denunciation and decided so (LTC 29.2; Mẫu 04).
 *
 * @param number of the decision
 */
@EventType("denunciation.accepted")
public record DenunciationAccepted(DenunciationId denunciation, Instant occurredAt, String number)
        implements
            DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Quyết định thụ lý số %s", "Accepted by decision %s", number);
    }
}
