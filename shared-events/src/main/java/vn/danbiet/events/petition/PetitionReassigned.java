package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;

/** The head moved the petition from one officer to another. */
@EventType("petition.reassigned")
public record PetitionReassigned(PetitionId petition, Instant occurredAt, OfficerId from, OfficerId to, String reason)
        implements
            PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Chuyển người xử lý từ %s sang %s", "Reassigned from %s to %s", from, to);
    }

    @Override
    public Optional<OfficerId> assignedTo() {
        return Optional.of(to);
    }
}
