package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * All who denounced took it back (LTC 33). What becomes of the case, the settler decides.
 */
@EventType("denunciation.withdrawn")
public record DenunciationWithdrawn(DenunciationId denunciation, Instant occurredAt, WithdrawalManner manner)
        implements
            DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Người tố cáo rút tố cáo: %s", "Withdrawn: %s", manner);
    }
}
