package vn.danbiet.events.violation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The unit in charge recalled its offer.
 *
 * @param reason in clear, so it names no person
 */
@EventType("violation.transfer-recalled")
public record ViolationTransferRecalled(
        ViolationId violation,
        Instant occurredAt,
        UnitId from,
        UnitId to,
        String reason) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Rút đề nghị chuyển đến %s", "The offer to %s was recalled", to);
    }

    @Override
    public boolean endsOffer() {
        return true;
    }
}
