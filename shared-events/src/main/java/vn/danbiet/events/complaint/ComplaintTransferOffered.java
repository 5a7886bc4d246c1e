package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The unit in charge offered the case to the competent one (forwarding is open since 2026-07-01). Until that one accepts, nothing changes hands.
 *
 * @param reason why the other unit is competent, told to staff of both; in clear, so it names no complainant
 */
@EventType("complaint.transfer-offered")
public record ComplaintTransferOffered(ComplaintId complaint, Instant occurredAt, UnitId from, UnitId to, String reason)
        implements
            ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Đề nghị chuyển từ %s đến %s", "Transfer from %s to %s offered", from, to);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đề nghị chuyển đến %s; %s vẫn chịu trách nhiệm cho đến khi bên nhận tiếp nhận",
                "Transfer to %s offered; %s stays in charge until it is accepted", to, from));
    }

    @Override
    public Optional<UnitId> offeredTo() {
        return Optional.of(to);
    }
}
