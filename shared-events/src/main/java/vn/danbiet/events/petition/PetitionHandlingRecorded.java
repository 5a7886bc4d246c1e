package vn.danbiet.events.petition;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/** A step of the handling was put on record. Internal. */
@EventType("petition.handling-recorded")
public record PetitionHandlingRecorded(PetitionId petition, Instant occurredAt, String step) implements PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Ghi nhận xử lý: %s", "Handling: %s", Phrase.shortened(step));
    }
}
