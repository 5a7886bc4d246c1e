package vn.danbiet.events.identity;

import java.time.Instant;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * A custodian took a copy of an original into evidence, without what could give its author away.
 *
 * @param original the id of the sealed piece
 * @param evidence the copy
 */
@EventType("identity.file-cleared")
public record FileCleared(String caseId, Instant occurredAt, String original, DataSubject evidence)
        implements
            IdentityEvent {

    @Override
    public Phrase told() {
        return new Phrase("Có tệp đã lược bỏ danh tính của một bản gốc",
                "A file without identity was made of an original");
    }
}
