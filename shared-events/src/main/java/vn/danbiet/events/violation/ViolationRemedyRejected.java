package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * A remedy was checked and is not done.
 */
@EventType("violation.remedy-rejected")
public record ViolationRemedyRejected(
        ViolationId violation,
        Instant occurredAt,
        int number,
        Personal<String> shortcoming) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Đã kiểm tra: khắc phục số %d chưa đạt", "Checked: remedy %d is not done", number);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã kiểm tra việc khắc phục: chưa đạt", "The remedy was checked and is not done"));
    }
}
