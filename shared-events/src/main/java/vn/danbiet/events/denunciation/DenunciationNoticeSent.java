package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * Notice of the acceptance was given (LTC 29.3; Mẫu 05, 06).
 */
@EventType("denunciation.notice-sent")
public record DenunciationNoticeSent(DenunciationId denunciation, Instant occurredAt, List<DenunciationRecipient> to)
        implements
            DenunciationEvent {
    public DenunciationNoticeSent {
        to = List.copyOf(to);
    }

    @Override
    public Phrase told() {
        return new Phrase("Thông báo việc thụ lý", "Notice of the acceptance was given");
    }
}
