package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The petitioner took the petition back; the case ends here.
 *
 * @param recordedByOfficer on behalf of the petitioner, who came, wrote or called
 */
@EventType(value = "petition.withdrawn", revision = 2)
public record PetitionWithdrawn(
        PetitionId petition,
        Instant occurredAt,
        @Nullable Personal<String> reason,
        boolean recordedByOfficer) implements PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Người gửi rút kiến nghị, phản ánh%s", "Withdrawn by the petitioner%s",
                Recorded.by(recordedByOfficer));
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Người gửi rút kiến nghị, phản ánh%s", "Withdrawn by the petitioner%s",
                Recorded.by(recordedByOfficer)));
    }

    @Override
    public boolean endsOffer() {
        return true;
    }
}
