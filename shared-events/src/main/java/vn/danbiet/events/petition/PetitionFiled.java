package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/** The head filed an ineligible or finally settled letter (TT05 art. 28); the case ends here. */
@EventType("petition.filed")
public record PetitionFiled(PetitionId petition, Instant occurredAt, FilingReason reason) implements PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Lưu đơn: %s", "Filed: %s", reason);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Lưu đơn: %s", "Filed: %s", reason));
    }
}
