package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The receiving unit took the case over and now answers for it.
 */
@EventType("violation.transfer-accepted")
public record ViolationTransferAccepted(ViolationId violation, Instant occurredAt, UnitId from, UnitId to)
        implements
            ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("%s tiếp nhận từ %s", "%s took over from %s", to, from);
    }

    @Override
    public Optional<UnitId> putInCharge() {
        return Optional.of(to);
    }

    @Override
    public boolean endsOffer() {
        return true;
    }
}
