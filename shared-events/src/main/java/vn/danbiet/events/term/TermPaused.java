package vn.danbiet.events.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The clock was stopped on a ground that the law lists for the procedure.
 *
 * @param from the day it was stopped, the last that counts
 * @param citation the article that allows it
 */
@EventType("term.paused")
public record TermPaused(
        TermId term,
        Instant occurredAt,
        String rule,
        LocalDate from,
        PauseGround ground,
        String citation) implements TermEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Tạm dừng thời hạn %s: %s (%s)", "Term %s is paused: %s (%s)", rule, ground, citation);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
