package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/** New facts came up and the head reopened the petition. */
@EventType("petition.reopened")
public record PetitionReopened(PetitionId petition, Instant occurredAt, String newFacts) implements PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Mở lại: %s", "Reopened: %s", Phrase.shortened(newFacts));
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã mở lại do có tình tiết mới", "Reopened on new facts"));
    }
}
