package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The unit in charge offered the case to the competent one. Until that one accepts, nothing changes hands.
 *
 * @param reason in clear, so it names no person
 */
@EventType("violation.transfer-offered")
public record ViolationTransferOffered(ViolationId violation, Instant occurredAt, UnitId from, UnitId to, String reason)
        implements
            ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Đề nghị chuyển từ %s đến %s", "Transfer from %s to %s offered", from, to);
    }

    @Override
    public Optional<UnitId> offeredTo() {
        return Optional.of(to);
    }
}
