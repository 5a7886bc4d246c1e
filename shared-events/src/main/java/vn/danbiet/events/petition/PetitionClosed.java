package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/** The petition was closed after its answer. */
@EventType("petition.closed")
public record PetitionClosed(PetitionId petition, Instant occurredAt) implements PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Kết thúc", "Closed");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã kết thúc", "Closed"));
    }
}
