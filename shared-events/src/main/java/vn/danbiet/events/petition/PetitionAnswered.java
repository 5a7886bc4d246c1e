package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/** The head answered the petitioner (LDC art. 35.2b). */
@EventType("petition.answered")
public record PetitionAnswered(PetitionId petition, Instant occurredAt, String answer) implements PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Đã trả lời", "Answered");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã trả lời người gửi", "The petitioner was answered"));
    }
}
