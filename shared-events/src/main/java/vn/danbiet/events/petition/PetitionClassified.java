package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/** An officer read the petition and proposed what is to be done (TT05 art. 6). */
@EventType("petition.classified")
public record PetitionClassified(
        PetitionId petition,
        Instant occurredAt,
        Direction direction,
        SubjectField field,
        @Nullable String note) implements PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Phân loại: %s (lĩnh vực %s)", "Classified: %s (field: %s)", direction, field);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã phân loại: %s", "Classified: %s", direction));
    }
}
