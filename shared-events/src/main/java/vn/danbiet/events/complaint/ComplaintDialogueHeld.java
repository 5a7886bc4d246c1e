package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The dialogue was held, and minutes taken (LKN 30; Mẫu 14).
 *
 * @param delegated whether somebody else than the settler held it
 * @param agreed whether the parties came to agree
 * @param minutes name people, so they are sealed
 */
@EventType("complaint.dialogue-held")
public record ComplaintDialogueHeld(
        ComplaintId complaint,
        Instant occurredAt,
        OfficerId chair,
        boolean delegated,
        List<Party> present,
        boolean agreed,
        Personal<String> minutes) implements ComplaintEvent {
    public ComplaintDialogueHeld {
        present = List.copyOf(present);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Đã đối thoại, do %s chủ trì", "The dialogue was held, chaired by %s", chair);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã tổ chức đối thoại", "The dialogue was held"));
    }
}
