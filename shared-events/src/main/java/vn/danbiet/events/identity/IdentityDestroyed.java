package vn.danbiet.events.identity;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Forgetting;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.Phrase;

/**
 * What was sealed apart is gone for good, and with it what was cleared of it.
 *
 * @param pieces the ids of the sealed pieces whose keys are destroyed
 * @param forgotten whom the cleared texts and files in the file of the case are about
 * @param citation the article, order or decision
 */
@EventType("identity.destroyed")
public record IdentityDestroyed(
        String caseId,
        Instant occurredAt,
        List<String> pieces,
        List<DataSubject> forgotten,
        ForgettingGround ground,
        String citation) implements IdentityEvent, Forgetting {
    public IdentityDestroyed {
        pieces = List.copyOf(pieces);
        forgotten = List.copyOf(forgotten);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Xóa vĩnh viễn danh tính và bản gốc: %s (%s)",
                "Identities and originals were destroyed: %s (%s)", ground, citation);
    }
}
