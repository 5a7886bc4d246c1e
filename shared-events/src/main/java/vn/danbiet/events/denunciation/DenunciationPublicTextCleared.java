package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * A custodian, who alone knows the originals, has read what the public is to read and found nothing in it that could tell
 * who denounced (LTC 8.3, 56).
 *
 * @param text word by word; sealed until it is published
 * @param clearedBy the custodian
 */
@EventType("denunciation.public-text-cleared")
public record DenunciationPublicTextCleared(
        DenunciationId denunciation,
        Instant occurredAt,
        Personal<String> text,
        OfficerId clearedBy) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return new Phrase("Người giữ bí mật danh tính đã kiểm tra nội dung công khai",
                "A custodian checked what the public is to read");
    }
}
