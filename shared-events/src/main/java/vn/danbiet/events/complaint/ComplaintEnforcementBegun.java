package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The settler acted on the decision or told others to (NĐ124 31).
 *
 * @param measure what is to be done; it names no complainant
 * @param by who has to do it
 */
@EventType("complaint.enforcement-begun")
public record ComplaintEnforcementBegun(ComplaintId complaint, Instant occurredAt, String measure, UnitId by)
        implements
            ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Tổ chức thi hành quyết định: %s", "Enforcement begun by %s", by);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("%s tổ chức thi hành quyết định", "Enforcement begun by %s", by));
    }
}
