package vn.danbiet.events.identity;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * A custodian had an original unsealed to read it.
 *
 * @param original the id of the sealed piece
 */
@EventType("identity.original-read")
public record OriginalRead(String caseId, Instant occurredAt, String original, ReadingPurpose purpose)
        implements
            IdentityEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Người giữ bí mật đọc một bản gốc: %s", "A custodian read an original: %s", purpose);
    }
}
