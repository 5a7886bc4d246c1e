package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * It was checked, on evidence in the file, that a remedy is done.
 *
 * @param evidence the file that shows it
 */
@EventType("violation.remedy-verified")
public record ViolationRemedyVerified(
        ViolationId violation,
        Instant occurredAt,
        int number,
        DataSubject evidence,
        Personal<String> record) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Đã kiểm tra: khắc phục số %d hoàn thành", "Checked: remedy %d is done", number);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã kiểm tra việc khắc phục: hoàn thành", "The remedy was checked and is done"));
    }
}
