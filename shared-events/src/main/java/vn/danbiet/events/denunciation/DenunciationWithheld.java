package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.petition.WithholdingGround;

/**
 * The head decided to keep the conclusion from the public.
 *
 * @param citation the article that allows it
 */
@EventType("denunciation.withheld")
public record DenunciationWithheld(
        DenunciationId denunciation,
        Instant occurredAt,
        WithholdingGround ground,
        String citation) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Không công khai: %s (%s)", "Withheld from the public: %s (%s)", ground, citation);
    }
}
