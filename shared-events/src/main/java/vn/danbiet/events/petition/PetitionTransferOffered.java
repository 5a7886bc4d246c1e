package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/** The unit in charge offered the case to another. Until that one accepts, nothing changes hands. */
@EventType("petition.transfer-offered")
public record PetitionTransferOffered(PetitionId petition, Instant occurredAt, UnitId from, UnitId to, String reason)
        implements
            PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Đề nghị chuyển từ %s đến %s", "Transfer from %s to %s offered", from, to);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đề nghị chuyển đến %s; %s vẫn chịu trách nhiệm cho đến khi bên nhận tiếp nhận",
                "Transfer to %s offered; %s stays in charge until it is accepted", to, from));
    }

    @Override
    public Optional<UnitId> offeredTo() {
        return Optional.of(to);
    }
}
