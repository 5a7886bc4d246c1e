package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The denouncer was asked something. They read it with their receipt.
 *
 * @param number of the question, from 1
 */
@EventType("denunciation.denouncer-asked")
public record DenouncerAsked(DenunciationId denunciation, Instant occurredAt, int number, Personal<String> question)
        implements
            DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Đề nghị người tố cáo bổ sung (%d)", "The denouncer was asked (%d)", number);
    }
}
