package vn.danbiet.events.protection;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The officer checked what the request says and told the settler what they found (LTC 51).
 *
 * @param found the bases there are; none where nothing shows that protection is needed
 * @param report it gives nobody away
 */
@EventType("protection.basis-reported")
public record ProtectionBasisReported(
        ProtectionId protection,
        Instant occurredAt,
        List<ProtectionBasis> found,
        Personal<String> report) implements ProtectionEvent {
    public ProtectionBasisReported {
        found = List.copyOf(found);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Báo cáo xác minh đề nghị bảo vệ: %d căn cứ", "The request was checked: %d grounds found",
                found.size());
    }
}
