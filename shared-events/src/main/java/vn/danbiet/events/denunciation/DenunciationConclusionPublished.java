package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.complaint.PublicationManner;

/**
 * The conclusion was made public in one of the manners of the law (LTC 40; NĐ31 6). From here on the public knows of the case.
 *
 * @param where the place, address or medium
 * @param text what the public reads: without state secrets, and without what could tell who denounced or who was denounced
 */
@EventType("denunciation.conclusion-published")
public record DenunciationConclusionPublished(
        DenunciationId denunciation,
        Instant occurredAt,
        PublicationManner manner,
        String where,
        String text) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Công khai kết luận: %s", "The conclusion was made public: %s", manner);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Công khai kết luận nội dung tố cáo: %s (%s)",
                "The conclusion was made public: %s (%s)", manner, where));
    }
}
