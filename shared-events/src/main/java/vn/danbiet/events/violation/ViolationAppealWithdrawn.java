package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The appeal was withdrawn; the conclusion stands.
 *
 * @param status where the case stood before
 */
@EventType("violation.appeal-withdrawn")
public record ViolationAppealWithdrawn(ViolationId violation, Instant occurredAt, int number, ViolationStatus status)
        implements
            ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Rút đề nghị xem xét lại", "The appeal was withdrawn");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã rút đề nghị xem xét lại", "The appeal was withdrawn"));
    }
}
