package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Forgetting;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The head had personal data of the case forgotten (Law 91/2025/QH15 art. 14).
 *
 * @param forgotten what was written, by the case's own subject; each of the denounced by theirs
 * @param citation the article, order or decision
 */
@EventType("denunciation.denouncers-forgotten")
public record DenouncersForgotten(
        DenunciationId denunciation,
        Instant occurredAt,
        List<DataSubject> forgotten,
        ForgettingGround ground,
        String citation) implements DenunciationEvent, Forgetting {
    public DenouncersForgotten {
        forgotten = List.copyOf(forgotten);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Đã xóa dữ liệu cá nhân: %s (%s)", "Personal data was forgotten: %s (%s)", ground, citation);
    }
}
