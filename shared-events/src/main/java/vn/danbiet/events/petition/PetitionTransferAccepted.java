package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/** The receiving unit took the case over and now answers for it. */
@EventType("petition.transfer-accepted")
public record PetitionTransferAccepted(PetitionId petition, Instant occurredAt, UnitId from, UnitId to)
        implements
            PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s tiếp nhận từ %s", "%s took over from %s", to, from);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("%s đã tiếp nhận và chịu trách nhiệm", "%s took over and is in charge", to));
    }

    @Override
    public Optional<UnitId> putInCharge() {
        return Optional.of(to);
    }

    @Override
    public boolean endsOffer() {
        return true;
    }
}
