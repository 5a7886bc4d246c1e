package vn.danbiet.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.law.TermState;

/**
 * A case event by event: what was done, by whom, what allowed it, what it did.
 *
 * @param next the {@code afterVersion} of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplayPage(String id, List<Item> items, @Nullable Long next) {

    /**
     * One event.
     *
     * @param documentPosition the same for all that one act led to
     * @param act the name of the act in the tables of procedures; with {@code entitled} missing where the event was
     *        recorded before the log kept them
     * @param entitled who was allowed that act, by the rules of that day
     * @param articles that allowed it; missing also where a convention of this system did
     * @param rows what each view made of it, but for views that it means nothing to
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            long position,
            long version,
            long documentPosition,
            String type,
            Instant occurredAt,
            Instant recordedAt,
            @Nullable String actor,
            @Nullable String standing,
            @Nullable String unit,
            @Nullable String act,
            @Nullable String entitled,
            @Nullable String articles,
            List<TermChange> terms,
            List<Row> rows) {}

    /**
     * What it did to a term.
     *
     * @param rule the law's rule that the term is counted by
     * @param stateBefore with {@code dueBefore} missing where the term begins
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TermChange(
            String term,
            String rule,
            Phrase step,
            @Nullable TermState stateBefore,
            TermState state,
            @Nullable LocalDate dueBefore,
            LocalDate due) {}

    /**
     * The document that a view keeps of the case.
     *
     * @param inserted whether there was none before
     * @param fields of the document as it is stored, by name
     * @param changes of what the view's endpoints tell of it
     */
    record Row(String view, boolean inserted, List<String> fields, List<JsonDifference> changes) {}
}
