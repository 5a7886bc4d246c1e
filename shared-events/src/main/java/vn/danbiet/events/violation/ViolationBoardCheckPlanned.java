package vn.danbiet.events.violation;

import java.time.Instant;
import java.time.LocalDate;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * A Board sent its plan to check (NĐ59/2023 14, 22, 26), at least five working days before.
 */
@EventType("violation.board-check-planned")
public record ViolationBoardCheckPlanned(
        ViolationId violation,
        Instant occurredAt,
        Board board,
        LocalDate sentOn,
        LocalDate checkOn,
        Personal<String> plan) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("%s gửi kế hoạch kiểm tra vào ngày %s", "The %s sent its plan to check on %s", board, checkOn);
    }
}
