package vn.danbiet.events.identity;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * A second person did not agree; nothing was opened.
 *
 * @param reason about a data subject of its own: whom it names is not known
 */
@EventType("identity.opening-declined")
public record OpeningDeclined(
        String caseId,
        Instant occurredAt,
        int number,
        IdentityOf of,
        EntitledRole by,
        Personal<String> reason) implements IdentityEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s không đồng ý mở danh tính: %s", "%s declined that an identity is opened: %s", by, of);
    }
}
