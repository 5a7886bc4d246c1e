package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/** The receiving unit declined; the sender stays in charge. */
@EventType("petition.transfer-declined")
public record PetitionTransferDeclined(PetitionId petition, Instant occurredAt, UnitId from, UnitId to, String reason)
        implements
            PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s từ chối tiếp nhận; %s tiếp tục chịu trách nhiệm", "%s declined; %s stays in charge", to,
                from);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("%s từ chối tiếp nhận; %s tiếp tục chịu trách nhiệm",
                "%s declined; %s stays in charge", to, from));
    }

    @Override
    public boolean endsOffer() {
        return true;
    }
}
