package vn.danbiet.query.term;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.term.TermId;
import vn.danbiet.events.term.TermNature;
import vn.danbiet.law.Explanation;
import vn.danbiet.law.TermState;

/**
 * How a term of a case came to its last day.
 *
 * @param due as it is on record; while the clock stands still, what it was before
 * @param explanation day by day, by the versions of calendar and policy pack that the term was counted by
 * @param milestones what happened to the term, in order
 */
record TermExplanation(
        TermId id,
        String caseId,
        String family,
        TermNature nature,
        Phrase natureText,
        TermState state,
        LocalDate due,
        LocalDate warnFrom,
        Explanation explanation,
        List<Milestone> milestones) {

    /** @param due where the fact moved the last day to, if it did */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Milestone(Instant occurredAt, Phrase told, @Nullable LocalDate due) {}
}
