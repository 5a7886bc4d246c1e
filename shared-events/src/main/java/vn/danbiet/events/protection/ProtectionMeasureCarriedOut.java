package vn.danbiet.events.protection;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * A measure was carried out, or is being carried out (LTC 53).
 *
 * @param measure its number
 * @param note it gives nobody away
 */
@EventType("protection.measure-carried-out")
public record ProtectionMeasureCarriedOut(
        ProtectionId protection,
        Instant occurredAt,
        int measure,
        Personal<String> note) implements ProtectionEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Đã thực hiện biện pháp bảo vệ số %d", "Measure number %d was carried out", measure);
    }
}
