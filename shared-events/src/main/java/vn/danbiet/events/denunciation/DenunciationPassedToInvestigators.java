package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * There are signs of a crime: the file went to the investigators at once (LTC 27, 36).
 *
 * @param authority that investigates
 * @param number of the letter it went with
 * @param whole whether all of the matter went there; then the case ends here
 */
@EventType("denunciation.passed-to-investigators")
public record DenunciationPassedToInvestigators(
        DenunciationId denunciation,
        Instant occurredAt,
        String authority,
        String number,
        boolean whole) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Chuyển cơ quan điều tra: %s (%s)", "Passed to the investigators: %s (%s)", authority, number);
    }
}
