package vn.danbiet.events.protection;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The unit in charge, or the one above, found out how they are, and did what there was to do.
 *
 * @param unit that did
 * @param condition found
 * @param report what was done; it gives nobody away
 */
@EventType("check-in.followed-up")
public record CheckInFollowedUp(
        String caseId,
        Instant occurredAt,
        int number,
        UnitId unit,
        CheckInCondition condition,
        Personal<String> report) implements CheckInEvent {
    @Override
    public Phrase told() {
        return Phrase.of("%2$s đã kiểm tra sau lần hỏi thăm %1$d: %3$s", "%2$s followed check-in %1$d up: %3$s", number,
                unit, condition);
    }
}
