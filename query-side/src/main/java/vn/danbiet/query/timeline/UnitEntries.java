package vn.danbiet.query.timeline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.events.UnitId;
import vn.danbiet.platform.view.View;

/**
 * Finds the entries of units, newest first, whichever their cases.
 *
 * <p>
 * A view holds a document per case, so no index has the entries of a unit in their order. They are looked for in windows
 * of positions, from the newest backwards: each window is a range of an index, it widens while little is found and
 * narrows where it holds too many cases, so a page costs about as much for a busy unit as for one that hardly has any.
 */
@Component
class UnitEntries {
    /** The entries of the units in charge when they were made, for staff. */
    static final String OF_STAFF = "inCharge";

    /** Those of them that the public is told. */
    static final String OF_PUBLIC = "publicIn";

    private static final long FIRST_WINDOW = 4_096;
    private static final int WIDENING = 4;

    /** A window of as many positions holds no more cases than that. */
    private static final int MOST_CASES = 500;

    private final View<TimelineDocument> view;

    UnitEntries(View<TimelineDocument> view) {
        this.view = view;
    }

    /** @param position of an entry in the log */
    private record Found(long position, String caseId) {}

    /** An entry's position, and the case as it is now. */
    record Entry(long position, TimelineDocument timeline) {}

    /** @param next the position before which the next page begins; nothing where there is none */
    record Page(List<Entry> entries, @Nullable Long next) {}

    /**
     * @param visible of which cases
     * @param before only entries before this position
     */
    Page newest(String field, Set<UnitId> units, Bson visible, long before, int limit) {
        var found = new ArrayList<Found>();
        long high = Math.min(before, view.position() + 1);
        long width = FIRST_WINDOW;
        while (high > 1 && found.size() <= limit) {
            long low = Math.max(1, high - width);
            Optional<List<Found>> window = window(field, units, visible, low, high);
            if (window.isEmpty()) {
                width /= 2;
                continue;
            }
            found.addAll(window.get());
            high = low;
            width *= WIDENING;
        }
        boolean more = found.size() > limit;
        List<Found> page = more ? found.subList(0, limit) : found;
        Map<String, TimelineDocument> cases = cases(page, visible);
        return new Page(page.stream()
                .filter(one -> cases.containsKey(one.caseId()))
                .map(one -> new Entry(one.position(), cases.get(one.caseId())))
                .toList(), more ? Long.valueOf(page.getLast().position()) : null);
    }

    /** The entries between two positions, newest first; nothing where there are too many cases to look at. */
    private Optional<List<Found>> window(String field, Set<UnitId> units, Bson visible, long low, long high) {
        Bson entry = and(in(field, units), gte("position", low), lt("position", high));
        List<Document> cases = view.documents()
                .withDocumentClass(Document.class)
                .find(and(elemMatch("entries", entry), visible))
                .projection(include("entries.position", "entries." + field))
                .limit(MOST_CASES + 1)
                .into(new ArrayList<>());
        if (cases.size() > MOST_CASES) {
            return Optional.empty();
        }
        Set<String> names = units.stream().map(UnitId::value).collect(Collectors.toSet());
        return Optional.of(cases.stream()
                .flatMap(one -> one.getList("entries", Document.class)
                        .stream()
                        .filter(each -> names.contains(each.getString(field)))
                        .map(each -> each.getLong("position"))
                        .filter(position -> position >= low && position < high)
                        .map(position -> new Found(position, one.getString("_id"))))
                .sorted(Comparator.comparingLong(Found::position).reversed())
                .toList());
    }

    private Map<String, TimelineDocument> cases(Collection<Found> page, Bson visible) {
        Set<String> ids = page.stream().map(Found::caseId).collect(Collectors.toSet());
        return view.documents()
                .find(and(in("_id", ids), visible))
                .into(new ArrayList<>())
                .stream()
                .collect(Collectors.toMap(TimelineDocument::id, Function.identity()));
    }
}
