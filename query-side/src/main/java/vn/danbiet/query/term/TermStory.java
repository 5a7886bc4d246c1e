package vn.danbiet.query.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.events.term.TermExtended;
import vn.danbiet.events.term.TermId;
import vn.danbiet.events.term.TermRecalculated;
import vn.danbiet.events.term.TermResumed;
import vn.danbiet.law.Counting;
import vn.danbiet.law.LawHistory;
import vn.danbiet.law.Term;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/** A term as its case tells it: what it is now, and the last days it has had. */
record TermStory(Term term, List<TermExplanation.Milestone> milestones) {

    /** Refuses the id of a term that the case does not have. */
    static TermStory of(List<CaseEvent> story, TermId id) {
        List<TermEvent> facts = story.stream().flatMap(event -> fact(event, id)).toList();
        if (facts.isEmpty() || !(facts.getFirst() instanceof TermArmed armed)) {
            throw new Problem(ProblemType.NOT_FOUND, "Vụ việc không có thời hạn này.", "The case has no such term.")
                    .asException();
        }
        Term term = Term.of(armed);
        var milestones = new ArrayList<TermExplanation.Milestone>();
        for (TermEvent fact : facts) {
            if (fact != armed) {
                term = term.after(fact);
            }
            milestones.add(new TermExplanation.Milestone(fact.occurredAt(), fact.told(), due(fact)));
        }
        return new TermStory(term, milestones);
    }

    private static Stream<TermEvent> fact(CaseEvent event, TermId id) {
        return event instanceof TermEvent fact && fact.term().equals(id) ? Stream.of(fact) : Stream.empty();
    }

    /** Where the fact moved it. */
    private static @Nullable LocalDate due(TermEvent fact) {
        return switch (fact) {
            case TermArmed armed -> armed.due();
            case TermExtended extended -> extended.due();
            case TermResumed resumed -> resumed.due();
            case TermRecalculated recalculated -> recalculated.due();
            default -> null;
        };
    }

    /** By the versions it was counted by: what has been amended since and did not move it is not its reason. */
    TermExplanation explained(LawHistory history) {
        if (!history.knows(term.pack(), term.calendar())) {
            // Amended by another process within the last second.
            throw new Problem(ProblemType.TRY_AGAIN, "Luật vừa được sửa; hãy thử lại sau giây lát.",
                    "The law was amended just now; try again in a moment.").asException();
        }
        return new TermExplanation(term.id(), term.id().caseId(), term.family().id(), term.nature(),
                term.nature().phrase(), term.state(), term.due(), term.warnFrom(),
                Counting.explain(term, history.law(term.pack(), term.calendar())), milestones);
    }
}
