package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The sender recalled its offer.
 *
 * @param reason in clear, so it names nobody
 */
@EventType("denunciation.transfer-recalled")
public record DenunciationTransferRecalled(
        DenunciationId denunciation,
        Instant occurredAt,
        UnitId from,
        UnitId to,
        String reason) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s rút lại đề nghị chuyển đến %s", "%s recalled its offer to %s", from, to);
    }

    @Override
    public boolean endsOffer() {
        return true;
    }
}
