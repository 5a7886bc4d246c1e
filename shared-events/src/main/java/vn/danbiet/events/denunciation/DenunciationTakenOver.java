package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The superior took the settlement over (LTC 38; NĐ31 5). From here on its unit answers for the case.
 *
 * @param finding why the settler is found at fault
 */
@EventType("denunciation.taken-over")
public record DenunciationTakenOver(
        DenunciationId denunciation,
        Instant occurredAt,
        UnitId from,
        UnitId to,
        Personal<String> finding) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s trực tiếp giải quyết thay %s", "%s settles it in the place of %s", to, from);
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
