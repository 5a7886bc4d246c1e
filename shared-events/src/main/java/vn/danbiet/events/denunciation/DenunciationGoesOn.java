package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The denunciation was withdrawn, and is settled all the same (LTC 33.2, 33.3).
 *
 * @param finding what that is founded on
 * @param status where the case goes on
 */
@EventType("denunciation.goes-on")
public record DenunciationGoesOn(
        DenunciationId denunciation,
        Instant occurredAt,
        GoesOnGround ground,
        Personal<String> finding,
        DenunciationStatus status) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Tiếp tục giải quyết sau khi rút tố cáo: %s", "It goes on after the withdrawal: %s", ground);
    }
}
