package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * It is an authority's to settle that does not work with this system, such as the Prime Minister's where the chair of a
 * province is denounced: the file went there, sealed (LTC 12, 13, 24.2). The case ends here.
 *
 * @param authority that is competent
 * @param citation the article by which it is
 */
@EventType("denunciation.passed-to-authority")
public record DenunciationPassedToAuthority(
        DenunciationId denunciation,
        Instant occurredAt,
        String authority,
        String citation) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Chuyển cơ quan có thẩm quyền: %s (%s)", "Passed to the competent authority: %s (%s)",
                authority, citation);
    }
}
