package vn.danbiet.events.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The settler stayed the contested decision (LKN 35). The clock of the settlement runs on.
 *
 * @param until not after the last day of the settlement
 * @param reason it names no complainant
 */
@EventType("complaint.stay-ordered")
public record ComplaintStayOrdered(ComplaintId complaint, Instant occurredAt, LocalDate until, String reason)
        implements
            ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Tạm đình chỉ thi hành quyết định bị khiếu nại đến hết ngày %s",
                "The contested decision is stayed until the end of %s", until);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
