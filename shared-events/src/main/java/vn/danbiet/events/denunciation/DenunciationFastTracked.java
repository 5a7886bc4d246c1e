package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * What is denounced is clear and proven, and can be handled at once: the short procedure applies (LTC 43; NĐ31 19).
 *
 * @param reason in this case
 */
@EventType("denunciation.fast-tracked")
public record DenunciationFastTracked(DenunciationId denunciation, Instant occurredAt, Personal<String> reason)
        implements
            DenunciationEvent {

    @Override
    public Phrase told() {
        return new Phrase("Áp dụng trình tự rút gọn", "The short procedure applies");
    }
}
