package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;

/**
 * A petition reached a unit: at the counter, by post, by phone, online; or as a part of a letter that did.
 *
 * @param groupSize how many people stand behind it; at least the number of petitioners named
 * @param signed whether a letter bears a signature or fingerprint; meaningless for calls and online
 * @param splitFrom the mixed letter it was a part of
 */
@EventType("petition.received")
public record PetitionReceived(
        PetitionId petition,
        Instant occurredAt,
        ReceiptCode receiptCode,
        UnitId unit,
        Channel channel,
        String subject,
        String content,
        int groupSize,
        boolean signed,
        @Nullable PetitionId splitFrom,
        PersonalData personal) implements PetitionEvent {

    @Override
    public Phrase told() {
        return splitFrom == null
                ? Phrase.of("Tiếp nhận %s", "Received %s", channel)
                : Phrase.of("Tiếp nhận, tách từ đơn có nhiều nội dung",
                        "Received as a part of a letter of mixed content");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("%s. Đơn vị chịu trách nhiệm: %s", "%s. Unit in charge: %s", told(), unit));
    }
}
