package vn.danbiet.events.casefile;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The head of the unit in charge has an entry told to the public that was withheld or delayed: in the words that its
 * fact has for the public, and no others.
 *
 * @param entry the version of the case that the entry made: its place in the stream, from 0
 * @param unit in charge, whose head decided
 */
@EventType("case.entry-published")
public record EntryPublished(String caseId, Instant occurredAt, long entry, UnitId unit) implements CasefileEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Công khai mục số %d", "Entry %d is published", entry);
    }
}
