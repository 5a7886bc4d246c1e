package vn.danbiet.events.casefile;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * A letter was linked to another one. Both have it on record, each in its own file.
 *
 * @param other the case at the other end
 * @param counterpart whether this is the other letter's side of a link that was made from {@code other}
 */
@EventType("case.letter-linked")
public record LetterLinked(String caseId, Instant occurredAt, String other, LetterLink link, boolean counterpart)
        implements
            CasefileEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Đơn này %s %s", "This letter %s %s", counterpart ? link.seenFromTheOther() : link, other);
    }
}
