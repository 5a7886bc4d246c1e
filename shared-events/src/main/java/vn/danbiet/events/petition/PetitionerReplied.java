package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/** The petitioner supplied what was asked for. */
@EventType(value = "petition.petitioner-replied", revision = 2)
public record PetitionerReplied(PetitionId petition, Instant occurredAt, Personal<String> reply)
        implements
            PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Người gửi đã bổ sung thông tin", "The petitioner replied");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Người gửi đã bổ sung thông tin", "The petitioner replied"));
    }
}
