package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * It is no denunciation of the law, but says clearly who violated what, with evidence that can be verified: it was passed on
 * for an inspection (LTC 25.2). The case ends here.
 *
 * @param ground why it is not handled as a denunciation
 * @param body that inspects
 */
@EventType("denunciation.passed-to-inspection")
public record DenunciationPassedToInspection(
        DenunciationId denunciation,
        Instant occurredAt,
        InformationGround ground,
        String body) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Chuyển thanh tra, kiểm tra: %s", "Passed on for inspection to %s", body);
    }
}
