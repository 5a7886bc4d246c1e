package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Forgetting;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.Phrase;

/**
 * The head had people forgotten, or what was written about them (Law 91/2025/QH15 art. 14).
 */
@EventType("violation.people-forgotten")
public record ViolationPeopleForgotten(
        ViolationId violation,
        Instant occurredAt,
        List<DataSubject> forgotten,
        ForgettingGround ground,
        String citation) implements ViolationEvent, Forgetting {
    public ViolationPeopleForgotten {
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
