package vn.danbiet.query.facts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.danbiet.platform.view.View;

/**
 * Reads cases in the order in which they have changed, those first that changed longest ago. One that changes meanwhile
 * comes again at the end, so none is missed, however long it takes.
 */
@Component
public class ChangedCases {
    private static final int AT_ONCE = 1_000;

    private final View<FactsDocument> view;

    ChangedCases(View<FactsDocument> view) {
        this.view = view;
    }

    /** Each case that has changed since a position, once; what it was as of a moment before is still to be seen in it. */
    public void each(Bson those, long after, Consumer<FactsDocument> to) {
        Set<String> seen = new HashSet<>();
        long last = after;
        List<FactsDocument> some;
        do {
            some = some(those, last, AT_ONCE);
            for (FactsDocument one : some) {
                last = one.position();
                if (seen.add(one.id())) {
                    to.accept(one);
                }
            }
        } while (some.size() == AT_ONCE);
    }

    /** The next ones. */
    public List<FactsDocument> some(Bson those, long after, int most) {
        return view.documents()
                .find(and(those, gt("position", after)))
                .sort(ascending("position"))
                .limit(most)
                .into(new ArrayList<>());
    }
}
