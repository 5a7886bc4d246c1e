package vn.danbiet.query.cases;

import java.util.function.BiFunction;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewDocument;

/**
 * A view that tells of single cases, for those who ask what it would have told at another time. A document follows from
 * the events of its case alone, so that of any moment can be folded again; this is how it is told, then as now.
 *
 * @param telling what the view's own endpoints tell of a document; never more
 */
public record CaseView<D extends ViewDocument, T>(View<D> view, BiFunction<D, Telling, T> telling) {}
