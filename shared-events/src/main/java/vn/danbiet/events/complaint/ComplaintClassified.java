package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * An officer read the complaint and proposed what is to be done (TT05 6; Mẫu 01).
 *
 * @param note of the officer; it names no complainant
 */
@EventType("complaint.classified")
public record ComplaintClassified(
        ComplaintId complaint,
        Instant occurredAt,
        ComplaintDirection direction,
        ComplaintField field,
        @Nullable String note) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Phân loại: %s (lĩnh vực %s)", "Classified: %s (field: %s)", direction, field);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã phân loại: %s", "Classified: %s", direction));
    }
}
