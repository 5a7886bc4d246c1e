package vn.danbiet.events.identity;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;

/**
 * A second person, entitled in the other role, agreed.
 *
 * @param person who approved it
 * @param until when these two may read it
 */
@EventType("identity.opening-approved")
public record OpeningApproved(
        String caseId,
        Instant occurredAt,
        int number,
        IdentityOf of,
        OfficerId person,
        EntitledRole by,
        Instant until) implements IdentityEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s đồng ý mở danh tính: %s", "%s approved that an identity is opened: %s", by, of);
    }
}
