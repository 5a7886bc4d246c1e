package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Opening;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.identity.IdentityOf;
import vn.danbiet.events.identity.KeptIdentity;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.SealedApart;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.petition.PetitionId;

/**
 * A denunciation reached a unit: by letter, in person, or through a channel the law does not know. Nothing here tells who
 * denounced, and nothing of what they wrote.
 *
 * @param unit in charge
 * @param receivedBy the officer who entered it, and handles it until it is assigned; nobody where it came by receipt, and
 *        nobody who is denounced themselves
 * @param denouncers how many people stand behind it
 * @param signed whether the letter bears a signature or fingerprint; of somebody who came, the minutes do
 * @param identityShown whether whoever received it saw who denounces (LTC 23, 24.1)
 * @param forwardedBy the body or the paper that sent it on, to be answered (LTC 26)
 * @param first the case of the first settlement, where this is a repeated denunciation (LTC 37)
 * @param splitFrom the letter of mixed content it was a part of
 * @param identity where it is kept who denounced
 * @param originals the letter and files as they were handed in
 * @param words the data subject of what is written in this case about those who denounce
 * @param denounced who is denounced, each a data subject of their own
 * @param officers those of them who are officers here: they have no part in the case
 * @param units the units among the denounced: they have no part in the case
 */
@EventType("denunciation.received")
public record DenunciationReceived(
        DenunciationId denunciation,
        Instant occurredAt,
        ReceiptCode receiptCode,
        UnitId unit,
        @Nullable OfficerId receivedBy,
        DenunciationChannel channel,
        int denouncers,
        boolean signed,
        boolean identityShown,
        @Nullable String forwardedBy,
        @Nullable DenunciationId first,
        @Nullable PetitionId splitFrom,
        SealedIdentity identity,
        List<Original> originals,
        DataSubject words,
        List<Personal<Denounced>> denounced,
        List<OfficerId> officers,
        List<UnitId> units) implements DenunciationEvent {
    public DenunciationReceived {
        originals = List.copyOf(originals);
        denounced = List.copyOf(denounced);
        officers = List.copyOf(officers);
        units = List.copyOf(units);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Tiếp nhận tố cáo: %s", "Received as a denunciation: %s", channel);
    }

    @Override
    public Optional<UnitId> putInCharge() {
        return Optional.of(unit);
    }

    @Override
    public Optional<OfficerId> assignedTo() {
        return Optional.ofNullable(receivedBy);
    }

    @Override
    public Optional<Opening> opens() {
        return Optional.of(new Opening(CaseKind.DENUNCIATION, receiptCode,
                first == null ? DenunciationStatus.RECEIVED : DenunciationStatus.TO_BE_REVIEWED));
    }

    @Override
    public Optional<SealedApart> sealed() {
        return Optional.of(new SealedApart(List.of(new KeptIdentity(IdentityOf.DENOUNCER, identity)), originals));
    }
}
