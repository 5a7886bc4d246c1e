package vn.danbiet.events.identity;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/** Who denounced said so themselves: their name is no secret any more (LTC 47.2). */
@EventType("identity.denouncer-disclosed-themselves")
public record DenouncerDisclosedThemselves(String caseId, Instant occurredAt) implements IdentityEvent {

    @Override
    public Phrase told() {
        return new Phrase("Người gửi tự tiết lộ danh tính", "The petitioner disclosed who they are");
    }
}
