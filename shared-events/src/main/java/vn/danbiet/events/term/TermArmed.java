package vn.danbiet.events.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The clock of a term started. The rule is the one in force on the day it is counted from, and stays.
 *
 * @param family the step of the law, whichever of its successive rules applies, for example {@code C-ACC}
 * @param nature what it means that it runs out
 * @param step in words, as the policy pack had them
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
        String family,
        TermNature nature,
        Phrase step,
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
        return Phrase.of("Bắt đầu thời hạn %s (%s), đến hết ngày %s", "Term begins: %s (%s), until the end of %s", step,
                rule, due);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
