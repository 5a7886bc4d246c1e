package vn.danbiet.events.protection;

import java.time.Instant;
import java.time.LocalDate;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * From here on one can say how they are, until the end of the term beside it.
 *
 * @param rule of the policy pack
 * @param variant of the rule
 * @param due the last day
 */
@EventType("check-in.offered")
public record CheckInOffered(String caseId, Instant occurredAt, int number, String rule, String variant, LocalDate due)
        implements
            CheckInEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Hẹn hỏi thăm an toàn lần %d: đến hết ngày %s", "Check-in %d: until the end of %s", number,
                due);
    }
}
