package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;

/**
 * The head assigned the complaint to an officer.
 */
@EventType("complaint.assigned")
public record ComplaintAssigned(ComplaintId complaint, Instant occurredAt, OfficerId officer)
        implements
            ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Giao %s xử lý", "Assigned to %s", officer);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã giao cán bộ xử lý", "An officer was assigned"));
    }

    @Override
    public Optional<OfficerId> assignedTo() {
        return Optional.of(officer);
    }
}
