package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * A court accepted a suit over the matter (LKN 7, 33, 42).
 *
 * @param suit the number of the suit; it names no complainant
 */
@EventType("complaint.taken-to-court")
public record ComplaintTakenToCourt(ComplaintId complaint, Instant occurredAt, String court, String suit)
        implements
            ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Tòa án thụ lý: %s, số %s", "A court has accepted the matter: %s, no. %s", court, suit);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Vụ việc đã được Tòa án thụ lý", "A court has accepted the matter"));
    }
}
