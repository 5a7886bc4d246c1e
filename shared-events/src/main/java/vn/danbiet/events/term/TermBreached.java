package vn.danbiet.events.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The term ran out. Who answered for the case when it did, answers for it: also after they left, and after the unit was
 * merged.
 *
 * @param occurredAt the moment after its last day
 * @param unit in charge at that moment
 * @param leader the head of the unit at that moment, where the organisation knows one
 */
@EventType("term.breached")
public record TermBreached(
        TermId term,
        Instant occurredAt,
        String rule,
        LocalDate due,
        UnitId unit,
        @Nullable OfficerId leader) implements TermEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Quá thời hạn %s (hạn %s), đơn vị chịu trách nhiệm: %s",
                "Term %s ran out (it was due on %s); unit in charge: %s", rule, due, unit);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
