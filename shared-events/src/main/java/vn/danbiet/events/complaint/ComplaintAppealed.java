package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.Withholding;

/**
 * The complainant complained a second time, against the first decision or because there was none in time (LKN 33). What the second case needs goes with it.
 *
 * @param receiptCode of the second case
 * @param from the unit that answered for the first, and has no part in the second
 * @param to the unit of the direct superior, which settles the second
 * @param contested as before, known on the day the first decision came or its term ran out: the limit counts from there
 * @param content what the complainant writes now
 * @param personal as the first case has it: the same data subjects, so that forgetting them reaches both
 */
@EventType("complaint.appealed")
public record ComplaintAppealed(
        ComplaintId complaint,
        Instant occurredAt,
        ReceiptCode receiptCode,
        UnitId from,
        UnitId to,
        boolean firstWasOverdue,
        Instant receivedAt,
        Channel channel,
        ContestedAct contested,
        String subject,
        Personal<String> content,
        int groupSize,
        boolean signed,
        boolean remote,
        @Nullable Withholding withholding,
        PetitionerFacts facts,
        PersonalData personal) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Khiếu nại lần hai đến %s", "Complained a second time, to %s", to);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }

    @Override
    public boolean endsOffer() {
        return true;
    }
}
