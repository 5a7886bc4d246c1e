package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The complainant took a part back (LKN 10, in force since 2026-07-01).
 *
 * @param withdrawn what is not complained about any more; not taken up again unless the withdrawal was coerced
 */
@EventType("complaint.partly-withdrawn")
public record ComplaintPartlyWithdrawn(
        ComplaintId complaint,
        Instant occurredAt,
        WithdrawalForm form,
        Personal<String> withdrawn) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Người khiếu nại rút một phần khiếu nại", "The complainant withdrew a part");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
