package vn.danbiet.events.term;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The term ended without that what it asks for came to be: the case took another course.
 */
@EventType("term.ended")
public record TermEnded(TermId term, Instant occurredAt, String rule, EndReason reason) implements TermEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Chấm dứt thời hạn %s: %s", "Term %s ends: %s", rule, reason);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
