package vn.danbiet.query.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewDocument;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.cases.CaseView;
import vn.danbiet.query.cases.Telling;

/** Tells the documents of past moments as their views would, to those who may be told. */
@Component
class PastTold {
    private final List<CaseView<?, ?>> views;
    private final JsonMapper json;

    PastTold(List<CaseView<?, ?>> views, JsonMapper json) {
        this.views = views.stream().sorted(Comparator.comparing(one -> one.view().name())).toList();
        this.json = json;
    }

    /** By name. */
    List<CaseView<?, ?>> views() {
        return views;
    }

    /** How a view is told; nothing for one that tells of no single case. */
    @SuppressWarnings("unchecked") // a view has documents of one class
    <D extends ViewDocument> Optional<CaseView<D, ?>> view(View<D> view) {
        return views.stream()
                .filter(one -> one.view() == view)
                .<CaseView<D, ?>>map(one -> (CaseView<D, ?>) one)
                .findFirst();
    }

    /** What a view told of a case that it had seen up to a position; nothing where it had nothing to tell. */
    <D extends ViewDocument> @Nullable Object told(CaseView<D, ?> view, CaseHistory history, long position, Instant now,
            CaseReader reader) {
        D document = history.documentToTell(view.view(), position);
        return document == null ? null : view.telling().apply(document, new Telling(now, reader, history.charge()));
    }

    /** The same of a document at hand, as it goes out. */
    <D extends ViewDocument> @Nullable JsonNode tree(CaseView<D, ?> view, CaseHistory history, @Nullable D document,
            Instant now, CaseReader reader) {
        return document == null
                ? null
                : json.valueToTree(view.telling()
                        .apply(ForgottenSince.in(document, history.forgotten()),
                                new Telling(now, reader, history.charge())));
    }
}
