package vn.danbiet.events.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The clock of a term started. The rule is the one in force on the day it is counted from, and stays.
 *
 * @param rule of the policy pack, for example {@code C-ACC2}
 * @param variant of the rule, for example {@code REMOTE}
 * @param pack version of the policy pack it was taken from
 * @param start the day it is counted from; that day itself does not count (Civil Code art. 147)
 * @param calendar version of the working calendar it was counted by
 * @param due its last day
 * @param warnFrom the day from which it is told to be near its end
 */
@EventType("term.armed")
public record TermArmed(
        TermId term,
        Instant occurredAt,
        String rule,
        String variant,
        int pack,
        int length,
        LengthUnit unit,
        LocalDate start,
        int calendar,
        LocalDate due,
        LocalDate warnFrom) implements TermEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Bắt đầu thời hạn %s, đến hết ngày %s", "Term %s begins, until the end of %s", rule, due);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
