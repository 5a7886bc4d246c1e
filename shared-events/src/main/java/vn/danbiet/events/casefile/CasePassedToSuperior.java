package vn.danbiet.events.casefile;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/** The unit in charge, or its head, cannot be impartial: the unit above it now answers for the case. */
@EventType("case.passed-to-superior")
public record CasePassedToSuperior(String caseId, Instant occurredAt, UnitId from, UnitId to) implements CasefileEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Chuyển từ %s lên %s để bảo đảm khách quan", "Passed from %s up to %s, to be impartial", from,
                to);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("%s tiếp nhận và chịu trách nhiệm", "%s took over and is in charge", to));
    }

    @Override
    public Optional<UnitId> putInCharge() {
        return Optional.of(to);
    }

    /** Whoever was asked to take the case over, or handled it, was chosen by the unit that has it no more. */
    @Override
    public boolean endsOffer() {
        return true;
    }
}
