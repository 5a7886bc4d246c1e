package vn.danbiet.events.violation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The inspection began.
 *
 * @param record of the minutes; in clear, so it names no person
 */
@EventType("violation.inspection-begun")
public record ViolationInspectionBegun(ViolationId violation, Instant occurredAt, String record)
        implements
            ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Công bố quyết định, bắt đầu kiểm tra", "The inspection began");
    }
}
