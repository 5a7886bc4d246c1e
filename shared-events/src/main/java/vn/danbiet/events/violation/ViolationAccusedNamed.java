package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * It came to light who may have committed the violation; they have no part in the case from now on.
 *
 * @param officers as far as they are officers
 * @param accused the same people and others by name
 */
@EventType("violation.accused-named")
public record ViolationAccusedNamed(
        ViolationId violation,
        Instant occurredAt,
        List<OfficerId> officers,
        List<Personal<AccusedPerson>> accused) implements ViolationEvent {
    public ViolationAccusedNamed {
        officers = List.copyOf(officers);
        accused = List.copyOf(accused);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Xác định thêm người bị cho là vi phạm (%d người)",
                "More people are said to have committed it (%d)", Math.max(officers.size(), accused.size()));
    }
}
