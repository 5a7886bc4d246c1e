package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The head of the receiving unit took the denunciation over; that unit now answers for it.
 */
@EventType("denunciation.transfer-accepted")
public record DenunciationTransferAccepted(DenunciationId denunciation, Instant occurredAt, UnitId from, UnitId to)
        implements
            DenunciationEvent {

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
