package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The decision was carried out.
 *
 * @param result it names no complainant
 */
@EventType("complaint.enforced")
public record ComplaintEnforced(ComplaintId complaint, Instant occurredAt, String result) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Đã thi hành xong: %s", "Carried out: %s", Phrase.shortened(result));
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Quyết định đã được thi hành xong", "The decision was carried out"));
    }
}
