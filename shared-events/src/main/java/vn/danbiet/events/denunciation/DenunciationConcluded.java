package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The settler issued the conclusion (LTC 35; Mẫu 12).
 *
 * @param wilfullyFalse whether it was denounced against better knowledge
 * @param summary for the public: what was denounced in general, what was found; it names neither denouncer nor denounced
 * @param responsibility who answers for what
 * @param conclusion its full text
 */
@EventType("denunciation.concluded")
public record DenunciationConcluded(
        DenunciationId denunciation,
        Instant occurredAt,
        String number,
        DenunciationOutcome outcome,
        boolean wilfullyFalse,
        String summary,
        Personal<String> responsibility,
        Personal<String> conclusion,
        OfficerId signedBy) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Kết luận nội dung tố cáo số %s: %s", "Conclusion %s: %s", number, outcome);
    }
}
