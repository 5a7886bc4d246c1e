package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The second complaint was not settled (it was refused or terminated): this case goes on from where it stood.
 */
@EventType("complaint.stands-again")
public record ComplaintStandsAgain(ComplaintId complaint, Instant occurredAt, ComplaintStatus status)
        implements
            ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Khiếu nại lần hai không được giải quyết; tiếp tục theo kết quả lần đầu",
                "The second complaint was not settled; the first goes on");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
