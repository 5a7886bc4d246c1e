package vn.danbiet.query.history;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.events.EventType;
import vn.danbiet.law.Term;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewDocument;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.cases.CaseView;
import vn.danbiet.query.cases.Terms;
import vn.danbiet.query.history.ReplayPage.Item;
import vn.danbiet.query.history.ReplayPage.Row;
import vn.danbiet.query.history.ReplayPage.TermChange;

/** Plays a case again through every view at once, and writes down what each event changes. */
@Component
class Replay {
    private final List<View<?>> views;
    private final PastTold past;

    Replay(List<View<?>> views, PastTold past) {
        this.views = views;
        this.past = past;
    }

    /** @param hidden the events that must not be mentioned to them */
    List<Item> of(CaseHistory history, long fromVersion, int most, CaseReader reader, Predicate<CaseStep> hidden) {
        List<Playing<?>> playing = views.stream().<Playing<?>>map(view -> new Playing<>(view)).toList();
        List<Term> terms = List.of();
        var items = new ArrayList<Item>();
        for (CaseStep step : history.steps()) {
            boolean shown = step.stamp().version() >= fromVersion && !hidden.test(step);
            List<Term> after = Terms.after(terms, step.event());
            List<Row> rows = playing.stream()
                    .flatMap(view -> view.play(step, history, reader, shown).stream())
                    .toList();
            if (shown) {
                items.add(item(step, changes(terms, after), rows));
                if (items.size() == most) {
                    return items;
                }
            }
            terms = after;
        }
        return items;
    }

    private static Item item(CaseStep step, List<TermChange> terms, List<Row> rows) {
        return new Item(step.stamp().position(), step.stamp().version(), step.documentPosition(),
                step.event().getClass().getAnnotation(EventType.class).value(), step.event().occurredAt(),
                step.stamp().recordedAt(), step.stamp().actor(), step.stamp().standing(), step.stamp().unit(),
                step.act(), step.entitled(), step.articles(), terms, rows);
    }

    private static List<TermChange> changes(List<Term> before, List<Term> after) {
        return after.stream().filter(term -> !before.contains(term)).map(term -> {
            Optional<Term> old = before.stream().filter(one -> one.id().equals(term.id())).findFirst();
            return new TermChange(term.id().value(), term.rule(), term.step(), old.map(Term::state).orElse(null),
                    term.state(), old.map(Term::due).orElse(null), term.due());
        }).toList();
    }

    /** One view in the course of it. */
    private final class Playing<D extends ViewDocument> {
        private final View<D> view;
        private @Nullable D document;

        Playing(View<D> view) {
            this.view = view;
        }

        Optional<Row> play(CaseStep step, CaseHistory history, CaseReader reader, boolean shown) {
            D before = document;
            D after = CaseHistory.after(view, before, step);
            document = after;
            if (!shown || after == null || after == before) {
                return Optional.empty();
            }
            return Optional.of(new Row(view.name(), before == null, fields(before, after),
                    changes(before, after, step.stamp().recordedAt(), history, reader)));
        }

        /** Nothing where the view tells of no single case. */
        private List<JsonDifference> changes(@Nullable D before, D after, Instant at, CaseHistory history,
                CaseReader reader) {
            return past.view(view)
                    .map(told -> JsonDifference.between(past.tree(told, history, before, at, reader),
                            past.tree(told, history, after, at, reader)))
                    .orElse(List.of());
        }

        private List<String> fields(@Nullable D before, D after) {
            return Stream.of(after.getClass().getRecordComponents())
                    .filter(field -> before == null || !Objects.equals(value(field, before), value(field, after)))
                    .map(RecordComponent::getName)
                    .toList();
        }

        private @Nullable Object value(RecordComponent field, D of) {
            try {
                return field.getAccessor().invoke(of);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
