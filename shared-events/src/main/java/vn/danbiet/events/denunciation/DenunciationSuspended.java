package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.term.PauseGround;

/**
 * The settlement was suspended (LTC 34.1, 34.2).
 *
 * @param number of the decision
 */
@EventType("denunciation.suspended")
public record DenunciationSuspended(DenunciationId denunciation, Instant occurredAt, PauseGround ground, String number)
        implements
            DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Tạm đình chỉ giải quyết: %s", "Suspended: %s", ground);
    }
}
