package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * It became known who else is denounced, from what was cleared of the letter or from the denouncer.
 *
 * @param officers those of them who are officers here: they have no part in the case
 * @param units the units among them: they have no part in the case
 */
@EventType("denunciation.denounced-named")
public record DenouncedNamed(
        DenunciationId denunciation,
        Instant occurredAt,
        List<Personal<Denounced>> denounced,
        List<OfficerId> officers,
        List<UnitId> units) implements DenunciationEvent {
    public DenouncedNamed {
        denounced = List.copyOf(denounced);
        officers = List.copyOf(officers);
        units = List.copyOf(units);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Xác định người bị tố cáo (%d)", "It is known who is denounced (%d)", denounced.size());
    }
}
