package vn.danbiet.events.identity;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * Somebody entitled asked for an identity to be opened. Nothing is opened before a second one has approved.
 *
 * @param number of the opening in this case, counted from 1
 * @param person who asked for it
 * @param identity which of those that the case keeps, counted from 1
 * @param reason about a data subject of its own: whom it names is not known
 */
@EventType("identity.opening-requested")
public record OpeningRequested(
        String caseId,
        Instant occurredAt,
        int number,
        int identity,
        IdentityOf of,
        OfficerId person,
        EntitledRole by,
        Personal<String> reason) implements IdentityEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s đề nghị mở danh tính: %s", "%s asked for an identity to be opened: %s", by, of);
    }
}
