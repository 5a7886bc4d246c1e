package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The contested decision or act was rechecked (NĐ124 17; LKN 29.1).
 */
@EventType("complaint.reviewed")
public record ComplaintReviewed(ComplaintId complaint, Instant occurredAt, ReviewResult result)
        implements
            ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Kiểm tra lại: %s", "Rechecked: %s", result);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã kiểm tra lại quyết định, hành vi bị khiếu nại",
                "The contested decision or act was rechecked"));
    }
}
