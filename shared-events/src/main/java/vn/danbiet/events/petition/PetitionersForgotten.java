package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Forgetting;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.Phrase;

/**
 * The head had petitioners forgotten, or what they wrote, or all of it (Law 91/2025/QH15 art. 14).
 *
 * @param forgotten the petitioners, each by their own subject; what they wrote, by the subject of the letter's content
 * @param citation the article, order or decision
 * @param parts cases that the letter was split into: the same subjects are forgotten there
 */
@EventType("petition.petitioners-forgotten")
public record PetitionersForgotten(
        PetitionId petition,
        Instant occurredAt,
        List<DataSubject> forgotten,
        ForgettingGround ground,
        String citation,
        List<PetitionId> parts) implements PetitionEvent, Forgetting {
    public PetitionersForgotten {
        forgotten = List.copyOf(forgotten);
        parts = List.copyOf(parts);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Đã xóa dữ liệu cá nhân: %s (%s)", "Personal data was forgotten: %s (%s)", ground, citation);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã xóa dữ liệu cá nhân theo quy định của pháp luật",
                "Personal data was forgotten as the law provides"));
    }
}
