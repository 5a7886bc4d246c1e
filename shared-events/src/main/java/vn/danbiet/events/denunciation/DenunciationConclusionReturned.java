package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The settler returned the draft.
 *
 * @param reason why
 * @param status where the case goes on
 */
@EventType("denunciation.conclusion-returned")
public record DenunciationConclusionReturned(
        DenunciationId denunciation,
        Instant occurredAt,
        Personal<String> reason,
        DenunciationStatus status) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return new Phrase("Trả lại dự thảo kết luận", "The draft was returned");
    }
}
