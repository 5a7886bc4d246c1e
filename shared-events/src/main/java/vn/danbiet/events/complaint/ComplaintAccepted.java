package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The settler accepted the complaint for settlement and gave notice of it (LKN 27, 36; NĐ124 16; Mẫu 03).
 *
 * @param excusedDays days that do not count towards the time limit because of an obstacle, found proven (LKN 9)
 */
@EventType("complaint.accepted")
public record ComplaintAccepted(
        ComplaintId complaint,
        Instant occurredAt,
        UnitId unit,
        int excusedDays,
        List<Recipient> notified) implements ComplaintEvent {
    public ComplaintAccepted {
        notified = List.copyOf(notified);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Thụ lý giải quyết", "Accepted for settlement");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("%s đã thụ lý", "Accepted by %s", unit));
    }
}
