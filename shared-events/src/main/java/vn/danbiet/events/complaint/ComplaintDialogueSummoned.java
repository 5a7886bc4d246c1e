package vn.danbiet.events.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;

/**
 * The parties were invited to a dialogue in writing (LKN 30; NĐ124 28).
 *
 * @param delegated whether the settler lets somebody else hold it
 */
@EventType("complaint.dialogue-summoned")
public record ComplaintDialogueSummoned(
        ComplaintId complaint,
        Instant occurredAt,
        LocalDate on,
        String place,
        OfficerId chair,
        boolean delegated) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Mời đối thoại ngày %s tại %s, do %s chủ trì", "Dialogue called for %s at %s, chaired by %s",
                on, place, chair);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Mời đối thoại ngày %s", "A dialogue is called for %s", on));
    }
}
