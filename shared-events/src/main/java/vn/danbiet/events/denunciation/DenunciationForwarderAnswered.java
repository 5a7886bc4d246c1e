package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The press or the body that sent it on was answered (LTC 26.2).
 */
@EventType("denunciation.forwarder-answered")
public record DenunciationForwarderAnswered(DenunciationId denunciation, Instant occurredAt, String number)
        implements
            DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Trả lời nơi chuyển thông tin (%s)", "The forwarder was answered (%s)", number);
    }
}
