package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The settler acted on the conclusion (LTC 36.1).
 *
 * @param details who is handled how
 */
@EventType("denunciation.handled")
public record DenunciationHandled(
        DenunciationId denunciation,
        Instant occurredAt,
        List<HandlingMeasure> measures,
        Personal<String> details) implements DenunciationEvent {
    public DenunciationHandled {
        measures = List.copyOf(measures);
    }

    @Override
    public Phrase told() {
        return new Phrase("Xử lý kết luận nội dung tố cáo", "The conclusion was acted on");
    }
}
