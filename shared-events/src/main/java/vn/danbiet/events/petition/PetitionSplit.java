package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * A letter of mixed content was split; its parts go on by themselves and this petition ends (LTCD art. 25.3).
 *
 * @param receivedAt when the letter came, and so when its parts did
 * @param withholding in force at the letter, and so at its parts
 * @param facts as the letter has them, and so its parts
 * @param personal as the letter has it: the same data subjects, so that forgetting them reaches all parts
 */
@EventType(value = "petition.split", revision = 2)
public record PetitionSplit(
        PetitionId petition,
        Instant occurredAt,
        UnitId unit,
        Instant receivedAt,
        Channel channel,
        List<SplitPart> parts,
        int groupSize,
        boolean signed,
        @Nullable Withholding withholding,
        PetitionerFacts facts,
        PersonalData personal) implements PetitionEvent {
    public PetitionSplit {
        parts = List.copyOf(parts);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Tách đơn thành %d nội dung", "Split into %d parts", parts.size());
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đơn có nhiều nội dung đã được tách thành %d phần",
                "A letter of mixed content was split into %d parts", parts.size()));
    }
}
