package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.SealedApart;

/**
 * The denouncer answered. What they wrote lies sealed apart.
 *
 * @param question its number
 * @param answer as it was written
 */
@EventType("denunciation.denouncer-answered")
public record DenouncerAnswered(DenunciationId denunciation, Instant occurredAt, int question, Original answer)
        implements
            DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Người tố cáo trả lời (%d)", "The denouncer answered (%d)", question);
    }

    @Override
    public Optional<SealedApart> sealed() {
        return Optional.of(SealedApart.original(answer));
    }
}
