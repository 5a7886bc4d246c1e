package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The sender took its offer back before it was accepted.
 *
 * @param reason why, told to staff of both; in clear, so it names no complainant
 */
@EventType("complaint.transfer-recalled")
public record ComplaintTransferRecalled(
        ComplaintId complaint,
        Instant occurredAt,
        UnitId from,
        UnitId to,
        String reason) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s rút lại đề nghị chuyển đến %s", "%s recalled its offer to %s", from, to);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("%s rút lại đề nghị chuyển", "%s recalled the transfer", from));
    }

    @Override
    public boolean endsOffer() {
        return true;
    }
}
