package vn.danbiet.events.casefile;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.petition.WithholdingGround;

/**
 * The head of the unit in charge keeps an entry from the public. That it is kept back, the public is told in its place.
 *
 * @param entry the version of the case that the entry made: its place in the stream, from 0
 * @param unit in charge, whose head decided
 * @param citation the article that allows it; it names nobody
 */
@EventType("case.entry-withheld")
public record EntryWithheld(
        String caseId,
        Instant occurredAt,
        long entry,
        UnitId unit,
        WithholdingGround ground,
        String citation) implements CasefileEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Không công khai mục số %d: %s (%s)", "Entry %d is withheld from the public: %s (%s)", entry,
                ground, citation);
    }
}
