package vn.danbiet.events.protection;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * Measures for the time being, ordered at once because the danger cannot wait for the decision (LTC 51).
 */
@EventType("protection.interim-ordered")
public record ProtectionInterimOrdered(ProtectionId protection, Instant occurredAt, List<OrderedMeasure> measures)
        implements
            ProtectionEvent {
    public ProtectionInterimOrdered {
        measures = List.copyOf(measures);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Áp dụng ngay biện pháp bảo vệ khẩn cấp: %s", "Urgent measures were ordered: %s",
                OrderedMeasure.named(measures));
    }
}
