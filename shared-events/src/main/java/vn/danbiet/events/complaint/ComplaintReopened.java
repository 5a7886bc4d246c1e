package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The complaint was taken up again: the withdrawal had been coerced (LKN 10).
 *
 * @param status where the case goes on
 */
@EventType("complaint.reopened")
public record ComplaintReopened(
        ComplaintId complaint,
        Instant occurredAt,
        Personal<String> evidence,
        ComplaintStatus status) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Tiếp tục giải quyết do việc rút khiếu nại bị ép buộc",
                "Taken up again: the withdrawal was coerced");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
