package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The settler issued the decision (LKN 31, 40; Mẫu 15, 16).
 *
 * @param firstDecision what it does to the first decision, where this is the second
 * @param operative what is decided in a few words, for the record and the public; it names no complainant
 * @param decision its full text names people, so it is sealed
 * @param signedBy the settler
 */
@EventType("complaint.decided")
public record ComplaintDecided(
        ComplaintId complaint,
        Instant occurredAt,
        String number,
        Outcome outcome,
        @Nullable FirstDecision firstDecision,
        String operative,
        Personal<String> decision,
        OfficerId signedBy) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Quyết định giải quyết số %s: %s", "Settlement decision %s: %s", number, outcome);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
