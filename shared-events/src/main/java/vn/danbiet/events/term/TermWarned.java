package vn.danbiet.events.term;

import java.time.Instant;
import java.time.LocalDate;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The term is near its end.
 */
@EventType("term.warned")
public record TermWarned(TermId term, Instant occurredAt, String rule, LocalDate due) implements TermEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Thời hạn %s sắp hết: %s", "Term %s is near its end: %s", rule, due);
    }
}
