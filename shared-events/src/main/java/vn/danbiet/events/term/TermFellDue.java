package vn.danbiet.events.term;

import java.time.Instant;
import java.time.LocalDate;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The last day of the term has begun.
 */
@EventType("term.fell-due")
public record TermFellDue(TermId term, Instant occurredAt, String rule, LocalDate due) implements TermEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Hôm nay là ngày cuối của thời hạn %s: %s", "Term %s is due today: %s", rule, due);
    }
}
