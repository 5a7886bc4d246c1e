package vn.danbiet.events.protection;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * Another unit settles the denunciation now, and answers for the protection as well (LTC 49).
 */
@EventType("protection.followed-denunciation")
public record ProtectionFollowedDenunciation(ProtectionId protection, Instant occurredAt, UnitId from, UnitId to)
        implements
            ProtectionEvent {
    @Override
    public Phrase told() {
        return Phrase.of("%2$s giải quyết tố cáo và chịu trách nhiệm bảo vệ thay %1$s",
                "%2$s settles the denunciation and answers for the protection instead of %1$s", from, to);
    }

    @Override
    public Optional<UnitId> putInCharge() {
        return Optional.of(to);
    }

    /** Whoever handled it worked for the other unit. */
    @Override
    public boolean endsOffer() {
        return true;
    }
}
