package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;

/** The head assigned the petition to an officer. */
@EventType("petition.assigned")
public record PetitionAssigned(PetitionId petition, Instant occurredAt, OfficerId officer) implements PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Giao %s xử lý", "Assigned to %s", officer);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã giao cán bộ xử lý", "An officer was assigned"));
    }

    @Override
    public Optional<OfficerId> assignedTo() {
        return Optional.of(officer);
    }
}
