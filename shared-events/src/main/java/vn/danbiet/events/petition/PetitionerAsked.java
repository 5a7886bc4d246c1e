package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/** The petitioner was asked for more. */
@EventType("petition.petitioner-asked")
public record PetitionerAsked(PetitionId petition, Instant occurredAt, String question) implements PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Đề nghị người gửi bổ sung thông tin", "The petitioner was asked for more");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(
                Phrase.of("Đã đề nghị người gửi bổ sung thông tin", "The petitioner was asked for more information"));
    }
}
