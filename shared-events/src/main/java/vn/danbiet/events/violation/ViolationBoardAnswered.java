package vn.danbiet.events.violation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The head answered a recommendation of a Board.
 */
@EventType("violation.board-answered")
public record ViolationBoardAnswered(
        ViolationId violation,
        Instant occurredAt,
        int number,
        boolean followed,
        Personal<String> answer,
        OfficerId signedBy) implements ViolationEvent {
    @Override
    public Phrase told() {
        return followed
                ? Phrase.of("Trả lời kiến nghị số %d: thực hiện", "Recommendation %d answered: it is followed", number)
                : Phrase.of("Trả lời kiến nghị số %d: không thực hiện, có nêu lý do",
                        "Recommendation %d answered: it is not followed, with reasons", number);
    }
}
