package vn.danbiet.events.identity;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/** The identity was opened for one of the two. On record before it is answered, each time. */
@EventType("identity.opened")
public record IdentityOpened(String caseId, Instant occurredAt, int number, IdentityOf of, EntitledRole by)
        implements
            IdentityEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s xem danh tính: %s", "%s was told an identity: %s", by, of);
    }
}
