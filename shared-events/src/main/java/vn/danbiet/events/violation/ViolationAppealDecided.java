package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The head of the superior unit decided on the appeal.
 *
 * @param decision its number
 * @param operative what is decided in a few words; it names no person
 * @param status where the case stands now
 */
@EventType("violation.appeal-decided")
public record ViolationAppealDecided(
        ViolationId violation,
        Instant occurredAt,
        int number,
        UnitId superior,
        String decision,
        AppealOutcome outcome,
        String operative,
        Personal<String> text,
        OfficerId signedBy,
        ViolationStatus status) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("%s quyết định số %s về đề nghị xem xét lại: %s", "%s decided on the appeal (%s): %s",
                superior, decision, outcome);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Kết quả xem xét lại: %s", "The appeal was decided: %s", outcome));
    }
}
