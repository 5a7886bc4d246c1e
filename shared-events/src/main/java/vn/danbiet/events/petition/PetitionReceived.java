package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Opening;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;

/**
 * A petition reached a unit: at the counter, by post, by phone, online; or as a part of a letter that did.
 *
 * @param subject what it is about in a few words, never sealed: it names no person
 * @param content in the petitioners' own words. Its data subject stands for all that they write themselves in this case
 * @param groupSize how many people stand behind it; at least the number of petitioners named
 * @param signed whether a letter bears a signature or fingerprint; meaningless for calls and online
 * @param splitFrom the mixed letter it was a part of
 */
@EventType(value = "petition.received", revision = 2)
public record PetitionReceived(
        PetitionId petition,
        Instant occurredAt,
        ReceiptCode receiptCode,
        UnitId unit,
        Channel channel,
        String subject,
        Personal<String> content,
        int groupSize,
        boolean signed,
        @Nullable PetitionId splitFrom,
        PetitionerFacts facts,
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

    @Override
    public Optional<UnitId> putInCharge() {
        return Optional.of(unit);
    }

    @Override
    public Optional<Opening> opens() {
        return Optional.of(new Opening(CaseKind.PETITION, receiptCode, PetitionStatus.RECEIVED));
    }
}
