package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The suit came to an end.
 *
 * @param ruling number and date; it names no complainant
 * @param status where the case goes on
 */
@EventType("complaint.court-ruled")
public record ComplaintCourtRuled(
        ComplaintId complaint,
        Instant occurredAt,
        CourtOutcome outcome,
        String ruling,
        ComplaintStatus status) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Kết quả tại Tòa án: %s (%s)", "Before the court: %s (%s)", outcome, ruling);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Kết quả tại Tòa án: %s", "Before the court: %s", outcome));
    }
}
