package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The settler explained the delay to the superior (LTC 38.3).
 */
@EventType("denunciation.delay-explained")
public record DenunciationDelayExplained(DenunciationId denunciation, Instant occurredAt, Personal<String> report)
        implements
            DenunciationEvent {

    @Override
    public Phrase told() {
        return new Phrase("Người giải quyết báo cáo về việc quá hạn", "The settler explained the delay");
    }
}
