package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The settlement was terminated (LTC 34.3).
 *
 * @param number of the decision
 */
@EventType("denunciation.terminated")
public record DenunciationTerminated(
        DenunciationId denunciation,
        Instant occurredAt,
        DenunciationTerminationGround ground,
        String number) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Đình chỉ giải quyết: %s", "Terminated: %s", ground);
    }
}
