package vn.danbiet.events.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The clock goes on.
 *
 * @param on the day it goes on; counting begins with the day after
 * @param calendar version of the working calendar the new last day was counted by
 * @param due its last day now
 */
@EventType("term.resumed")
public record TermResumed(
        TermId term,
        Instant occurredAt,
        String rule,
        LocalDate on,
        int calendar,
        LocalDate due,
        LocalDate warnFrom) implements TermEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Tiếp tục thời hạn %s, đến hết ngày %s", "Term %s goes on, until the end of %s", rule, due);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
