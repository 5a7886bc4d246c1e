package vn.danbiet.events.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The law as we apply it changed (a calendar, a policy pack), and with it the last day of a running term.
 *
 * @param rule that holds now
 * @param pack version of the policy pack that holds now
 * @param calendar version of the working calendar that holds now
 * @param length in all, with what it was extended by
 * @param reason of the change, as decided
 */
@EventType("term.recalculated")
public record TermRecalculated(
        TermId term,
        Instant occurredAt,
        String rule,
        int pack,
        int calendar,
        int length,
        LengthUnit unit,
        LocalDate due,
        LocalDate warnFrom,
        String reason) implements TermEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Tính lại thời hạn %s: đến hết ngày %s (%s)",
                "Term %s is counted anew: until the end of %s (%s)", rule, due, reason);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
