package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * How far the conclusion is carried out was reported, as every month until it is (NĐ31 18).
 *
 * @param completed whether nothing is left to do
 */
@EventType("denunciation.enforcement-reported")
public record DenunciationEnforcementReported(
        DenunciationId denunciation,
        Instant occurredAt,
        Personal<String> progress,
        boolean completed) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return new Phrase("Báo cáo tiến độ thực hiện kết luận", "Progress of carrying out the conclusion was reported");
    }
}
