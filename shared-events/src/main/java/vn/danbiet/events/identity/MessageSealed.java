package vn.danbiet.events.identity;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/** Something more was handed in, and sealed apart as it was. */
@EventType("identity.message-sealed")
public record MessageSealed(String caseId, Instant occurredAt, Original original) implements IdentityEvent {

    @Override
    public Optional<SealedApart> sealed() {
        return Optional.of(SealedApart.original(original));
    }

    @Override
    public Phrase told() {
        return Phrase.of("Niêm phong bản gốc: %s", "An original was sealed: %s", original.kind());
    }
}
