package vn.danbiet.events.protection;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.SealedApart;

/**
 * They said how they are, with the receipt; or an officer who asked them put it on record.
 *
 * @param original in their own words, sealed
 * @param note of the officer, which gives nobody away
 */
@EventType("check-in.answered")
public record CheckInAnswered(
        String caseId,
        Instant occurredAt,
        int number,
        CheckInCondition condition,
        @Nullable Original original,
        @Nullable Personal<String> note) implements CheckInEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Hỏi thăm an toàn lần %d: %s", "Check-in %d: %s", number, condition);
    }

    @Override
    public Optional<SealedApart> sealed() {
        return Optional.ofNullable(original).map(SealedApart::original);
    }
}
