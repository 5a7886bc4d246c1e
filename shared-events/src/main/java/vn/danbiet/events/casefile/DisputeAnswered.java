package vn.danbiet.events.casefile;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The head of the unit in charge answered a dispute about an entry. The entry stays as it is; what is right stands here.
 *
 * @param number of the dispute
 * @param version of the case that the disputed entry made
 * @param unit in charge
 * @param answer to be shown beside the entry
 */
@EventType("case.dispute-answered")
public record DisputeAnswered(
        String caseId,
        Instant occurredAt,
        int number,
        long version,
        UnitId unit,
        DisputeOutcome outcome,
        Personal<String> answer) implements CasefileEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Trả lời ý kiến về mục số %d: %s", "The dispute about entry %d was answered: %s", version,
                outcome);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(
                Phrase.of("Trả lời ý kiến về một mục ghi: %s", "The dispute about an entry was answered: %s", outcome));
    }
}
