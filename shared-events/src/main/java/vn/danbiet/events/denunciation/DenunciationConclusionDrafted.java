package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * A conclusion was laid before the settler.
 */
@EventType("denunciation.conclusion-drafted")
public record DenunciationConclusionDrafted(
        DenunciationId denunciation,
        Instant occurredAt,
        DenunciationOutcome outcome,
        Personal<String> draft) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Trình dự thảo kết luận: %s", "Conclusion drafted: %s", outcome);
    }
}
