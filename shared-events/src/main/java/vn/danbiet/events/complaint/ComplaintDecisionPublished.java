package vn.danbiet.events.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The decision was made public in one of the manners of the law (NĐ124 29.3).
 *
 * @param where the place, address or medium
 * @param announcedOn when a meeting was announced, at least three days before
 * @param bodyHasPortal whether the body has a portal: then the decision must be there too
 */
@EventType("complaint.decision-published")
public record ComplaintDecisionPublished(
        ComplaintId complaint,
        Instant occurredAt,
        PublicationManner manner,
        String where,
        @Nullable LocalDate announcedOn,
        boolean bodyHasPortal) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Công khai quyết định: %s", "The decision was made public: %s", manner);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional
                .of(Phrase.of("Công khai quyết định: %s (%s)", "The decision was made public: %s (%s)", manner, where));
    }
}
