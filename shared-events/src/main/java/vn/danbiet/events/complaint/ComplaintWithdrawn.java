package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The complainant took all of the complaint back (LKN 10). The settler terminates it then.
 */
@EventType("complaint.withdrawn")
public record ComplaintWithdrawn(
        ComplaintId complaint,
        Instant occurredAt,
        WithdrawalForm form,
        @Nullable Personal<String> reason) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Người khiếu nại rút khiếu nại", "The complainant withdrew the complaint");
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
