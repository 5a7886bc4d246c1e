package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * A party did not come to the dialogue it was invited to.
 *
 * @param excused whether for a good reason
 * @param goesOn whether the settlement goes on without (LKN 30.6, in force since 2026-07-01)
 * @param minutes name people, so they are sealed
 */
@EventType("complaint.dialogue-missed")
public record ComplaintDialogueMissed(
        ComplaintId complaint,
        Instant occurredAt,
        Party absent,
        boolean excused,
        boolean goesOn,
        Personal<String> minutes) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s không tham gia đối thoại", "Not at the dialogue: %s", absent);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Buổi đối thoại vắng mặt: %s", "Not at the dialogue: %s", absent));
    }
}
