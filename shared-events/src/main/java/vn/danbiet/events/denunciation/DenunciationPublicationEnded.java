package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.complaint.PublicationManner;

/**
 * The posting came to its end, after its minimum of days (NĐ31 6).
 */
@EventType("denunciation.publication-ended")
public record DenunciationPublicationEnded(DenunciationId denunciation, Instant occurredAt, PublicationManner manner)
        implements
            DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Kết thúc công khai: %s", "No longer published: %s", manner);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
