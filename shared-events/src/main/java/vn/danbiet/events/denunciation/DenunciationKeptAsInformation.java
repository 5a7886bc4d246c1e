package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * It is not handled as a denunciation (LTC 25.1); the case ends here.
 */
@EventType("denunciation.kept-as-information")
public record DenunciationKeptAsInformation(DenunciationId denunciation, Instant occurredAt, InformationGround ground)
        implements
            DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Không xử lý theo quy định về tố cáo: %s", "Not handled as a denunciation: %s", ground);
    }
}
