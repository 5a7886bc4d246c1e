package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The receiving unit declined; the sender stays in charge.
 *
 * @param reason in clear, so it names nobody
 */
@EventType("denunciation.transfer-declined")
public record DenunciationTransferDeclined(
        DenunciationId denunciation,
        Instant occurredAt,
        UnitId from,
        UnitId to,
        String reason) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s từ chối tiếp nhận; %s tiếp tục chịu trách nhiệm", "%s declined; %s stays in charge", to,
                from);
    }

    @Override
    public boolean endsOffer() {
        return true;
    }
}
