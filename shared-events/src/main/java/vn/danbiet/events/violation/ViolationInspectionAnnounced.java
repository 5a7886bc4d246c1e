package vn.danbiet.events.violation;

import java.time.Instant;
import java.time.LocalDate;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The inspected unit was given notice of the inspection.
 */
@EventType("violation.inspection-announced")
public record ViolationInspectionAnnounced(
        ViolationId violation,
        Instant occurredAt,
        UnitId inspected,
        LocalDate beginsOn) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Thông báo kiểm tra cho %s, bắt đầu ngày %s",
                "Notice of the inspection given to %s, it begins on %s", inspected, beginsOn);
    }
}
