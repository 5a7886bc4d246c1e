package vn.danbiet.events.complaint;

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
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.PetitionId;

/**
 * A complaint reached a unit: by a signed letter or by somebody who came (LKN 8), directly or forwarded; or as an appeal
 * from the first instance.
 *
 * @param subject what it is about in a few words, never sealed: it names no person
 * @param content in the complainants' own words. Its data subject stands for all that is written in this case about them
 * @param groupSize how many people stand behind it; at least the number of complainants named
 * @param signed whether the letter bears a signature or fingerprint; of somebody who came, the minutes do
 * @param remote whether it comes from a remote area with difficult travel, for which terms are longer
 * @param forwardedBy the body that sent it on, to be told of the outcome (LTCD 27)
 * @param firstInstance the case of the first settlement, for a second one
 * @param firstWasOverdue whether the second was opened because the first was not settled in time (LKN 33; NĐ124 4)
 * @param splitFrom the letter of mixed content it was a part of
 */
@EventType("complaint.received")
public record ComplaintReceived(
        ComplaintId complaint,
        Instant occurredAt,
        ReceiptCode receiptCode,
        UnitId unit,
        Instance instance,
        Channel channel,
        ContestedAct contested,
        String subject,
        Personal<String> content,
        int groupSize,
        boolean signed,
        boolean remote,
        @Nullable String forwardedBy,
        @Nullable ComplaintId firstInstance,
        boolean firstWasOverdue,
        @Nullable PetitionId splitFrom,
        PetitionerFacts facts,
        PersonalData personal) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return instance == Instance.SECOND
                ? Phrase.of("Tiếp nhận khiếu nại lần hai", "Received as a second complaint")
                : Phrase.of("Tiếp nhận %s", "Received %s", channel);
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
        return Optional.of(new Opening(CaseKind.COMPLAINT, receiptCode, ComplaintStatus.RECEIVED));
    }
}
