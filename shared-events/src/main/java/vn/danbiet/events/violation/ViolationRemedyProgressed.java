package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * How far the remedy has come.
 */
@EventType("violation.remedy-progressed")
public record ViolationRemedyProgressed(
        ViolationId violation,
        Instant occurredAt,
        int number,
        int percent,
        Personal<String> progress) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Tiến độ khắc phục số %d: %d%%", "Remedy %d is %d%% done", number, percent);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Tiến độ khắc phục: %d%%", "The remedy is %d%% done", percent));
    }
}
