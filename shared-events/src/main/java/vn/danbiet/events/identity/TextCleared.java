package vn.danbiet.events.identity;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * A custodian wrote down what an original says, without what could give its author away. From here on whoever works on
 * the case can read it.
 *
 * @param original the id of the sealed piece
 * @param text about a data subject of its own: whom else it names is not known
 */
@EventType("identity.text-cleared")
public record TextCleared(String caseId, Instant occurredAt, String original, Personal<String> text)
        implements
            IdentityEvent {

    @Override
    public Phrase told() {
        return new Phrase("Có bản chữ đã lược bỏ danh tính của một bản gốc",
                "A text without identity was made of an original");
    }
}
