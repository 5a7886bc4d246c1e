package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The unit in charge offered the denunciation to the competent one (LTC 24.2). Until that one accepts, nothing changes
 * hands.
 *
 * @param asInformation whether it goes there under LTC 25.2 and not as a denunciation
 * @param reason why the other unit is competent; in clear, so it names nobody
 */
@EventType("denunciation.transfer-offered")
public record DenunciationTransferOffered(
        DenunciationId denunciation,
        Instant occurredAt,
        UnitId from,
        UnitId to,
        boolean asInformation,
        String reason) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Đề nghị chuyển từ %s đến %s", "Transfer from %s to %s offered", from, to);
    }

    @Override
    public Optional<UnitId> offeredTo() {
        return Optional.of(to);
    }
}
