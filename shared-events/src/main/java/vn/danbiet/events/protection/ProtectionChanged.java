package vn.danbiet.events.protection;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * Measures were added, others ended (LTC 54).
 *
 * @param ended numbers of the measures that end
 * @param reason it gives nobody away
 */
@EventType("protection.changed")
public record ProtectionChanged(
        ProtectionId protection,
        Instant occurredAt,
        List<OrderedMeasure> added,
        List<Integer> ended,
        Personal<String> reason) implements ProtectionEvent {
    public ProtectionChanged {
        added = List.copyOf(added);
        ended = List.copyOf(ended);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Thay đổi biện pháp bảo vệ: thêm %d, chấm dứt %d",
                "The measures were changed: %d added, %d ended", added.size(), ended.size());
    }
}
