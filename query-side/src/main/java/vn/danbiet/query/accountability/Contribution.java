package vn.danbiet.query.accountability;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.query.facts.CaseFact;
import vn.danbiet.query.facts.TermFacts.Step;
import vn.danbiet.query.responsibility.Spells.Answerer;

/**
 * One of the things that a figure counts.
 *
 * @param day on which it counts
 * @param answerer for whom it counts
 * @param group outcome, ground, article or rule, where the figure is told by these
 * @param amount days late, or the score
 * @param event that shows it
 */
public record Contribution(
        Figure figure,
        String caseId,
        CaseKind kind,
        LocalDate day,
        Answerer answerer,
        @Nullable String group,
        int amount,
        Event event) {

    /** An event in the log. */
    public record Event(long position, String type, Instant occurredAt, Instant recordedAt) {
        static Event of(CaseFact fact) {
            return new Event(fact.position(), fact.type(), fact.occurredAt(), fact.recordedAt());
        }

        static Event of(Step step) {
            return new Event(step.position(), step.move().type(), step.occurredAt(), step.recordedAt());
        }
    }
}
