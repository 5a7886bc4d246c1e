package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * Whoever denounced told the superior that it is not settled in time (LTC 38.1).
 *
 * @param superior the unit above the one in charge
 */
@EventType("denunciation.delay-reported")
public record DenunciationDelayReported(DenunciationId denunciation, Instant occurredAt, UnitId superior)
        implements
            DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Người tố cáo báo quá hạn đến %s", "The delay was reported to %s", superior);
    }
}
