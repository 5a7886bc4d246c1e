package vn.danbiet.events.violation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The receiving unit declined; the unit in charge stays in charge.
 *
 * @param reason in clear, so it names no person
 */
@EventType("violation.transfer-declined")
public record ViolationTransferDeclined(
        ViolationId violation,
        Instant occurredAt,
        UnitId from,
        UnitId to,
        String reason) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("%s không tiếp nhận", "%s declined the transfer", to);
    }

    @Override
    public boolean endsOffer() {
        return true;
    }
}
