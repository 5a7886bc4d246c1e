package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The second level acted against the first for not settling in time (NĐ124 4).
 *
 * @param measure it names no complainant
 */
@EventType("complaint.first-settler-sanctioned")
public record ComplaintFirstSettlerSanctioned(
        ComplaintId complaint,
        Instant occurredAt,
        UnitId unit,
        String measure,
        String citation) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Xử lý trách nhiệm %s do chậm giải quyết: %s (%s)",
                "%s is held responsible for not settling in time: %s (%s)", unit, measure, citation);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã xem xét trách nhiệm %s do chậm giải quyết",
                "%s was held responsible for not settling in time", unit));
    }
}
