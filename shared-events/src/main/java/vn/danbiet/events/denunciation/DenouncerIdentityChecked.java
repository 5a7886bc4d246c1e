package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * It was checked who denounced (LTC 24.1). Nothing here tells who it is.
 */
@EventType("denunciation.identity-checked")
public record DenouncerIdentityChecked(DenunciationId denunciation, Instant occurredAt, IdentityFinding finding)
        implements
            DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Kiểm tra danh tính người tố cáo: %s", "The denouncer's identity was checked: %s", finding);
    }
}
