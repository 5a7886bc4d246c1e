package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/** The sender took its offer back before it was accepted. */
@EventType("petition.transfer-recalled")
public record PetitionTransferRecalled(PetitionId petition, Instant occurredAt, UnitId from, UnitId to, String reason)
        implements
            PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s rút lại đề nghị chuyển đến %s", "%s recalled its offer to %s", from, to);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("%s rút lại đề nghị chuyển", "%s recalled the transfer", from));
    }

    @Override
    public boolean endsOffer() {
        return true;
    }
}
