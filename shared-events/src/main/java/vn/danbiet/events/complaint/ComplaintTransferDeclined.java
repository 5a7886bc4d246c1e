package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The receiving unit declined; the sender stays in charge.
 *
 * @param reason why it is not competent, told to staff of both; in clear, so it names no complainant
 */
@EventType("complaint.transfer-declined")
public record ComplaintTransferDeclined(
        ComplaintId complaint,
        Instant occurredAt,
        UnitId from,
        UnitId to,
        String reason) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s từ chối tiếp nhận; %s tiếp tục chịu trách nhiệm", "%s declined; %s stays in charge", to,
                from);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }

    @Override
    public boolean endsOffer() {
        return true;
    }
}
