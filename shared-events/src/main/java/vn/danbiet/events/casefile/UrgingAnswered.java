package vn.danbiet.events.casefile;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The unit in charge told the superior unit where the case stands and why.
 *
 * @param number of the urging that is answered
 * @param unit in charge now, which need not be the one that was urged
 */
@EventType("case.urging-answered")
public record UrgingAnswered(String caseId, Instant occurredAt, int number, UnitId unit, Personal<String> text)
        implements
            CasefileEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s trả lời văn bản đôn đốc", "%s answered the urging letter", unit);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
