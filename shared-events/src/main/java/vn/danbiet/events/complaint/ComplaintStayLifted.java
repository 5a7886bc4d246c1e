package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The stay of the contested decision was lifted (LKN 35).
 *
 * @param reason it names no complainant
 */
@EventType("complaint.stay-lifted")
public record ComplaintStayLifted(ComplaintId complaint, Instant occurredAt, String reason) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Hủy việc tạm đình chỉ thi hành quyết định bị khiếu nại",
                "The stay of the contested decision is lifted");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
