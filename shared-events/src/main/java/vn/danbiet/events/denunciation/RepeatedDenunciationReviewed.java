package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The superior reviewed a repeated denunciation (LTC 37.2, 37.3).
 *
 * @param grounds on which it is settled anew; none where the first conclusion stands
 * @param finding what that is founded on
 */
@EventType("denunciation.repeated-reviewed")
public record RepeatedDenunciationReviewed(
        DenunciationId denunciation,
        Instant occurredAt,
        List<ResettlementGround> grounds,
        Personal<String> finding) implements DenunciationEvent {
    private static final Phrase UPHELD = new Phrase("không giải quyết lại", "the first conclusion stands");
    private static final Phrase RESETTLED = new Phrase("giải quyết lại", "settled anew");

    public RepeatedDenunciationReviewed {
        grounds = List.copyOf(grounds);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Xem xét tố cáo tiếp: %s", "Repeated denunciation reviewed: %s",
                grounds.isEmpty() ? UPHELD : RESETTLED);
    }
}
