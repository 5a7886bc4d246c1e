package vn.danbiet.events.law;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * Some days of the working calendar became others. Running terms are counted anew by it; terms that are over stay as they
 * were.
 */
@EventType("law.calendar-amended")
public record CalendarAmended(
        Instant occurredAt,
        int version,
        List<CalendarChange> changes,
        String reason,
        String citation) implements LawEvent {
    public CalendarAmended {
        changes = List.copyOf(changes);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Lịch làm việc, phiên bản %d: %d ngày thay đổi, %s (%s)",
                "Working calendar, version %d: %d days changed, %s (%s)", version, changes.size(), reason, citation);
    }
}
