package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/** No action is taken on the letter; the case ends here. */
@EventType("petition.left-without-action")
public record PetitionLeftWithoutAction(PetitionId petition, Instant occurredAt, NoActionReason reason)
        implements
            PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Không xử lý: %s", "No action: %s", reason);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Không xử lý: %s", "No action: %s", reason));
    }
}
