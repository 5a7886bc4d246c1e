package vn.danbiet.events.protection;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * What was asked for in person or by phone was put in writing afterwards (LTC 50.2).
 */
@EventType("protection.put-in-writing")
public record ProtectionPutInWriting(ProtectionId protection, Instant occurredAt) implements ProtectionEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Đề nghị bảo vệ đã được lập thành văn bản", "The request was put in writing");
    }
}
