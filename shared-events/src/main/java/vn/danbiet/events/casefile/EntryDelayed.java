package vn.danbiet.events.casefile;

import java.time.Instant;
import java.time.LocalDate;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.petition.WithholdingGround;

/**
 * The head of the unit in charge has an entry published later. It becomes public by itself when that day is over.
 *
 * @param entry the version of the case that the entry made: its place in the stream, from 0
 * @param unit in charge, whose head decided
 * @param until the last day on which the public is not told
 * @param citation the article that allows it; it names nobody
 */
@EventType("case.entry-delayed")
public record EntryDelayed(
        String caseId,
        Instant occurredAt,
        long entry,
        UnitId unit,
        LocalDate until,
        WithholdingGround ground,
        String citation) implements CasefileEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Hoãn công khai mục số %d đến hết ngày %s: %s (%s)",
                "Entry %d is kept from the public until the end of %s: %s (%s)", entry, until, ground, citation);
    }
}
