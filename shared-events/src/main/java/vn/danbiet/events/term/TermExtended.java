package vn.danbiet.events.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The head extended the term within the bounds of its article.
 *
 * @param number which extension of this term it is, from 1
 * @param variant of the rule that holds now
 * @param length in all, in the term's own unit
 * @param reason why, in the words of the decision; it names no petitioner
 * @param citation the article that allows it
 * @param due its last day now
 */
@EventType("term.extended")
public record TermExtended(
        TermId term,
        Instant occurredAt,
        String rule,
        int number,
        String variant,
        int length,
        String reason,
        String citation,
        int calendar,
        LocalDate due,
        LocalDate warnFrom) implements TermEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Gia hạn %s (lần %d, %s) đến hết ngày %s",
                "Term %s is extended (no. %d, %s) until the end of %s", rule, number, citation, due);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
