package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Forgetting;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.Phrase;

/**
 * The head had complainants forgotten, or what was written about them, or all of it (Law 91/2025/QH15 art. 14).
 *
 * @param forgotten the complainants, each by their own subject; what was written, by the subject of the content
 * @param citation the article, order or decision
 * @param secondInstance the second case, where the same subjects are forgotten
 */
@EventType("complaint.complainants-forgotten")
public record ComplainantsForgotten(
        ComplaintId complaint,
        Instant occurredAt,
        List<DataSubject> forgotten,
        ForgettingGround ground,
        String citation,
        @Nullable ComplaintId secondInstance) implements ComplaintEvent, Forgetting {
    public ComplainantsForgotten {
        forgotten = List.copyOf(forgotten);
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
