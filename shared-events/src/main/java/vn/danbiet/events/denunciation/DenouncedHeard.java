package vn.danbiet.events.denunciation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * A denounced person was heard, or would not explain themselves (LTC 9, 31; NĐ31 12).
 *
 * @param person the data subject of the denounced
 * @param account what they said
 */
@EventType("denunciation.denounced-heard")
public record DenouncedHeard(
        DenunciationId denunciation,
        Instant occurredAt,
        DataSubject person,
        Hearing hearing,
        @Nullable Personal<String> account) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Làm việc với người bị tố cáo: %s", "The denounced was heard: %s", hearing);
    }
}
