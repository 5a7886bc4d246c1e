package vn.danbiet.events.protection;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The body that was asked said what it does.
 *
 * @param agreed whether it carries the measures out
 * @param answer it gives nobody away
 */
@EventType("protection.body-answered")
public record ProtectionBodyAnswered(
        ProtectionId protection,
        Instant occurredAt,
        int request,
        boolean agreed,
        Personal<String> answer) implements ProtectionEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Cơ quan phối hợp trả lời đề nghị số %d", "The body asked under number %d answered", request);
    }
}
