package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.SealedIdentity;

/**
 * Whoever denounced does not agree with the conclusion and denounces again, to the superior (LTC 37.1). That is a case of its
 * own, linked with this one.
 *
 * @param again the new case
 * @param to the unit above, which reviews it
 * @param receivedBy the officer there who entered it
 */
@EventType("denunciation.repeated")
public record DenunciationRepeated(
        DenunciationId denunciation,
        Instant occurredAt,
        DenunciationId again,
        ReceiptCode receiptCode,
        UnitId from,
        UnitId to,
        @Nullable OfficerId receivedBy,
        DenunciationChannel channel,
        int denouncers,
        boolean signed,
        SealedIdentity identity,
        List<Original> originals,
        DataSubject words,
        List<Personal<Denounced>> denounced,
        List<OfficerId> officers,
        List<UnitId> units) implements DenunciationEvent {
    public DenunciationRepeated {
        originals = List.copyOf(originals);
        denounced = List.copyOf(denounced);
        officers = List.copyOf(officers);
        units = List.copyOf(units);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Tố cáo tiếp đến %s", "Denounced again, to %s", to);
    }
}
