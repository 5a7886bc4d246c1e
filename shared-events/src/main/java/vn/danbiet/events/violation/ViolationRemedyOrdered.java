package vn.danbiet.events.violation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The head ordered what is to be put right, by whom and until when.
 *
 * @param number of the remedy in this case, from 1
 * @param remedy in clear, so it names no person
 */
@EventType("violation.remedy-ordered")
public record ViolationRemedyOrdered(
        ViolationId violation,
        Instant occurredAt,
        int number,
        UnitId by,
        LocalDate dueOn,
        String remedy) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Yêu cầu %s khắc phục chậm nhất ngày %s (số %d)", "%s has to put it right by %s (remedy %d)",
                by, dueOn, number);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Yêu cầu %s khắc phục chậm nhất ngày %s: %s", "%s has to put it right by %s: %s",
                by, dueOn, remedy));
    }
}
