package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The head concluded whether the rules of grassroots democracy were violated, by whom, and who answers for it.
 *
 * @param kind as it was found, which may be another than was reported
 * @param answerable that unit and whoever led it on the days of the violation
 * @param operative what is concluded in a few words; it names no person
 * @param text of the conclusion, which names people, so it is sealed
 * @param signedBy the head who concluded
 */
@EventType("violation.concluded")
public record ViolationConcluded(
        ViolationId violation,
        Instant occurredAt,
        String number,
        ViolationFinding conclusion,
        ViolationKind kind,
        UnitId violator,
        List<Answerable> answerable,
        String operative,
        Personal<String> text,
        OfficerId signedBy) implements ViolationEvent {
    public ViolationConcluded {
        answerable = List.copyOf(answerable);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Kết luận số %s: %s, %s (%s)", "Conclusion %s: %s, %s (%s)", number, conclusion, kind,
                kind.article());
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Kết luận: %s, %s (%s). Đơn vị: %s", "Concluded: %s, %s (%s). Unit: %s",
                conclusion, kind, kind.article(), violator));
    }
}
