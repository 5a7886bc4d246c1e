package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The result of the handling was reported to the settler (LTC 36.3).
 */
@EventType("denunciation.handling-reported")
public record DenunciationHandlingReported(DenunciationId denunciation, Instant occurredAt, Personal<String> result)
        implements
            DenunciationEvent {

    @Override
    public Phrase told() {
        return new Phrase("Báo cáo kết quả xử lý", "The result of the handling was reported");
    }
}
