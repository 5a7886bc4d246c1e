package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The team reported what it found (LTC 31; NĐ31 16).
 */
@EventType("denunciation.findings-reported")
public record DenunciationFindingsReported(
        DenunciationId denunciation,
        Instant occurredAt,
        DenunciationOutcome finding,
        Personal<String> report) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Báo cáo kết quả xác minh: %s", "Findings reported: %s", finding);
    }
}
