package vn.danbiet.query.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewDocument;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.Forgotten;

/**
 * All events of one case, as the log has them, and what views make of them: through the views' own folds, so that what
 * is told of the past is what would have been told then.
 *
 * @param steps in order; at least the event that opened the case
 * @param charge who has charge of it after the last of them
 * @param forgotten who was forgotten by any of them
 */
public record CaseHistory(String caseId, List<CaseStep> steps, Charge charge, List<Forgotten> forgotten) {

    static CaseHistory of(String caseId, List<CaseStep> steps) {
        Charge charge = steps.getFirst().making("charge", Charge::of);
        List<Forgotten> forgotten = Forgotten.after(List.of(), steps.getFirst().event());
        for (CaseStep step : steps.subList(1, steps.size())) {
            charge = step.making("charge", charge::after);
            forgotten = Forgotten.after(forgotten, step.event());
        }
        return new CaseHistory(caseId, steps, charge, forgotten);
    }

    /** The position of the last event. */
    public long lastPosition() {
        return steps.getLast().stamp().position();
    }

    /** The events up to a position. */
    List<CaseStep> until(long position) {
        return steps.stream().filter(step -> step.stamp().position() <= position).toList();
    }

    /** The events after a position up to another one. */
    List<CaseStep> between(long after, long until) {
        return until(until).stream().filter(step -> step.stamp().position() > after).toList();
    }

    /**
     * The document that a view had of this case once it had seen a position; nothing where it had none.
     *
     * @throws RuntimeException a problem for the caller, where the view cannot digest one of the events
     */
    public <D extends ViewDocument> @Nullable D document(View<D> view, long position) {
        D document = null;
        for (CaseStep step : until(position)) {
            document = after(view, document, step);
        }
        return document;
    }

    /** The same without those who were forgotten since: the log says so, whether their keys are gone yet or not. */
    <D extends ViewDocument> @Nullable D documentToTell(View<D> view, long position) {
        D document = document(view, position);
        return document == null ? null : ForgottenSince.in(document, forgotten);
    }

    /** What the view makes of one more event. */
    static <D extends ViewDocument> @Nullable D after(View<D> view, @Nullable D before, CaseStep step) {
        return step.making(view.name(), event -> {
            D after = view.definition().fold().after(before, event, step.stamp());
            return after == null ? before : after;
        });
    }
}
