package vn.danbiet.events.protection;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The settler decided to protect (LTC 52). Urgent measures that are not among these are over.
 *
 * @param bases on which the decision rests
 * @param decision number or date of the decision, which names nobody who is protected
 */
@EventType("protection.ordered")
public record ProtectionOrdered(
        ProtectionId protection,
        Instant occurredAt,
        String decision,
        List<ProtectionBasis> bases,
        List<OrderedMeasure> measures) implements ProtectionEvent {
    public ProtectionOrdered {
        bases = List.copyOf(bases);
        measures = List.copyOf(measures);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Quyết định áp dụng biện pháp bảo vệ: %s", "Protection was ordered: %s",
                OrderedMeasure.named(measures));
    }
}
