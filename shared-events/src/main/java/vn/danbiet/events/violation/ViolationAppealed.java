package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * Somebody held responsible appealed to the superior.
 *
 * @param number of the appeal in this case, from 1
 * @param superior whose head decides on it
 */
@EventType("violation.appealed")
public record ViolationAppealed(
        ViolationId violation,
        Instant occurredAt,
        int number,
        UnitId superior,
        Personal<String> content) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Đề nghị %s xem xét lại kết luận (lần %d)", "Appealed to %s (appeal %d)", superior, number);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Kết luận bị đề nghị xem xét lại", "The conclusion was appealed"));
    }
}
