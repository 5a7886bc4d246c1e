package vn.danbiet.events.casefile;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The unit in charge is no more; its successor answers for the case from here on, with its running terms. What ran out
 * before stays on the record of the predecessor.
 *
 * @param occurredAt when the successor took over, not before the case came to where it stands
 */
@EventType("case.passed-to-successor")
public record PassedToSuccessor(String caseId, Instant occurredAt, UnitId from, UnitId to) implements CasefileEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s kế thừa nhiệm vụ của %s và chịu trách nhiệm", "%s succeeded %s and is in charge", to,
                from);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }

    @Override
    public Optional<UnitId> putInCharge() {
        return Optional.of(to);
    }
}
