package vn.danbiet.events.violation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * A Board recommended what is to be done. It is answered within fifteen days (LDC 40.1c, 45.2c, 63.1c).
 *
 * @param number of the recommendation in this case, from 1
 * @param checkedOn the day of the Board's check; nothing where it made none
 */
@EventType("violation.board-recommended")
public record ViolationBoardRecommended(
        ViolationId violation,
        Instant occurredAt,
        int number,
        Board board,
        @Nullable LocalDate checkedOn,
        Personal<String> recommendation) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("%s kiến nghị (số %d)", "The %s made recommendation %d", board, number);
    }
}
