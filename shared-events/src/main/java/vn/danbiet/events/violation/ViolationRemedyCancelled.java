package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The head decided that a remedy is not to be carried out any more: it cannot be, or another one was ordered in its place.
 *
 * @param reason in clear, so it names no person
 * @param status where the case stands afterwards: still being put right while another remedy is open, put right where
 *        another was found done, otherwise where it stood before anything was ordered
 */
@EventType("violation.remedy-cancelled")
public record ViolationRemedyCancelled(
        ViolationId violation,
        Instant occurredAt,
        int number,
        String reason,
        ViolationStatus status) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Hủy yêu cầu khắc phục số %d: %s", "Remedy %d was cancelled: %s", number, reason);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
