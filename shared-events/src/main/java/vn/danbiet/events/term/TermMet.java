package vn.danbiet.events.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * What the term asks for was done.
 *
 * @param on the day it was done
 * @param inTime whether that was not after its last day
 */
@EventType("term.met")
public record TermMet(TermId term, Instant occurredAt, String rule, LocalDate on, LocalDate due, boolean inTime)
        implements
            TermEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Thực hiện xong %s ngày %s (hạn %s)", "Term %s was met on %s (it was due on %s)", rule, on,
                due);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
