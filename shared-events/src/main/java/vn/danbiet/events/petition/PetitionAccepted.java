package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/** The head accepted the petition for settlement (LTCD art. 26.2). */
@EventType("petition.accepted")
public record PetitionAccepted(PetitionId petition, Instant occurredAt, UnitId unit) implements PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Thụ lý giải quyết", "Accepted for settlement");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("%s đã thụ lý", "Accepted by %s", unit));
    }
}
