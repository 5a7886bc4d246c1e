package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * Some of those who denounced took it back; the others did not, and the case goes on unchanged (LTC 33.2).
 *
 * @param withdrawing how many now
 */
@EventType("denunciation.denouncer-withdrew")
public record DenouncerWithdrew(
        DenunciationId denunciation,
        Instant occurredAt,
        WithdrawalManner manner,
        int withdrawing) implements DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%d người tố cáo rút tố cáo; vụ việc tiếp tục",
                "%d of the denouncers withdrew; the case goes on", withdrawing);
    }
}
