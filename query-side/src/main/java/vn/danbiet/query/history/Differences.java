package vn.danbiet.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.danbiet.events.EventType;
import vn.danbiet.platform.view.ViewDocument;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.asof.AsOfMoment;
import vn.danbiet.query.cases.CaseView;

/**
 * What became of a case between two moments, field by field of what is told of it.
 *
 * @param changes view by view
 */
record Differences(String id, AsOfMoment from, AsOfMoment to, List<Change> changes) {

    /**
     * One field.
     *
     * @param by the events that changed it, in order; none where time alone did, as with what fell overdue
     */
    record Change(String view, @JsonUnwrapped JsonDifference difference, List<Cause> by) {}

    /** An event. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cause(long position, long version, String type, Instant recordedAt, @Nullable String act) {
        private static Cause of(CaseStep step) {
            return new Cause(step.stamp().position(), step.stamp().version(),
                    step.event().getClass().getAnnotation(EventType.class).value(), step.stamp().recordedAt(),
                    step.act());
        }
    }

    /** @param hidden the events that must not be mentioned to them */
    static Differences of(CaseHistory history, AsOfMoment from, AsOfMoment to, PastTold past, CaseReader reader,
            Predicate<CaseStep> hidden) {
        return new Differences(history.caseId(), from, to,
                past.views()
                        .stream()
                        .flatMap(view -> in(view, history, from, to, past, reader, hidden).stream())
                        .toList());
    }

    private static <D extends ViewDocument> List<Change> in(CaseView<D, ?> view, CaseHistory history, AsOfMoment from,
            AsOfMoment to, PastTold past, CaseReader reader, Predicate<CaseStep> hidden) {
        D first = history.document(view.view(), from.position());
        JsonNode before = past.tree(view, history, first, from.at(), reader);
        List<CaseStep> steps = history.between(from.position(), to.position());
        D document = first;
        var causes = new ArrayList<Step>();
        for (CaseStep step : steps) {
            D after = CaseHistory.after(view.view(), document, step);
            if (after != document && !hidden.test(step)) {
                // Both as of the same instant, so that what differs is the event's doing and not that of time.
                Instant at = step.stamp().recordedAt();
                causes.add(new Step(Cause.of(step), JsonDifference.between(
                        past.tree(view, history, document, at, reader), past.tree(view, history, after, at, reader))));
            }
            document = after;
        }
        return JsonDifference.between(before, past.tree(view, history, document, to.at(), reader))
                .stream()
                .map(change -> new Change(view.view().name(), change,
                        causes.stream().filter(step -> step.touches(change)).map(Step::cause).toList()))
                .toList();
    }

    private record Step(Cause cause, List<JsonDifference> differences) {
        boolean touches(JsonDifference change) {
            return differences.stream().anyMatch(change::touches);
        }
    }
}
