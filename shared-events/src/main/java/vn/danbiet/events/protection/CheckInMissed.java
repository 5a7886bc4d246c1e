package vn.danbiet.events.protection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * Nobody said how they are. The superior unit is told; who it is, it is not told.
 *
 * @param occurredAt the moment after the last day
 * @param due the last day
 * @param unit in charge then
 * @param superior on whose desk it lies now; nothing where no unit is above
 */
@EventType("check-in.missed")
public record CheckInMissed(
        String caseId,
        Instant occurredAt,
        int number,
        LocalDate due,
        UnitId unit,
        @Nullable UnitId superior) implements CheckInEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Không có phản hồi hỏi thăm an toàn lần %d (hạn %s)",
                "Check-in %d was missed (it was due on %s)", number, due);
    }
}
