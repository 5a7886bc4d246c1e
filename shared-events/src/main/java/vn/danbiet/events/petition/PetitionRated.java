package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The petitioner said how satisfied they are.
 *
 * @param score 1 (not at all) to 5 (fully)
 * @param recordedByOfficer on behalf of the petitioner, who came, wrote or called
 */
@EventType(value = "petition.rated", revision = 2)
public record PetitionRated(
        PetitionId petition,
        Instant occurredAt,
        int score,
        @Nullable Personal<String> comment,
        boolean recordedByOfficer) implements PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Người gửi đánh giá %d/5%s", "Rated %d of 5 by the petitioner%s", score,
                Recorded.by(recordedByOfficer));
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Người gửi đánh giá %d/5%s", "Rated %d of 5 by the petitioner%s", score,
                Recorded.by(recordedByOfficer)));
    }
}
