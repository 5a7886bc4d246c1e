package vn.danbiet.query.supervision;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Days;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.asof.AsOfMoment;
import vn.danbiet.query.facts.Counting;
import vn.danbiet.query.facts.FactsDocument;
import vn.danbiet.query.facts.KnownCase;

/**
 * Counts units, and remembers those it has counted: a unit is counted anew only once something has come to one of its
 * cases. Which ones that is, is asked with one question for all units together: the cases whose position is beyond what
 * was seen the last time.
 */
@Component
class Digests {
    private static final int CASES_AT_ONCE = 1_000;

    /** Some 100 bytes each. */
    private static final long MOST_REMEMBERED = 2_000_000;

    private final View<FactsDocument> view;
    private final Map<Key, Known> remembered = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<UnitId, Long> changed = new HashMap<>();
    private long weight;
    private long since = -1;
    private long seen;

    Digests(View<FactsDocument> view) {
        this.view = view;
    }

    /** A unit, as whose cases those of which predecessors count, and which cases do. */
    private record Key(UnitId unit, Set<UnitId> predecessors, Counting counting) {}

    /** @param position as of which it was counted */
    private record Known(Digest digest, long position) {}

    /** Each of the units as of a moment. */
    List<Digest> of(List<UnitId> units, Counting counting, AsOfMoment moment, OrganisationChart chart) {
        lookAgain(moment.position());
        return units.stream().map(unit -> of(unit, counting, moment, chart)).toList();
    }

    private Digest of(UnitId unit, Counting counting, AsOfMoment moment, OrganisationChart chart) {
        var key = new Key(unit, chart.predecessors(unit, Days.of(moment.at())), counting);
        Digest known = remembered(key, moment.position());
        if (known != null) {
            return known;
        }
        Digest counted = Digest.of(unit, courses(key, moment, chart));
        remember(key, new Known(counted, moment.position()));
        return counted;
    }

    static UnaryOperator<UnitId> successor(AsOfMoment moment, OrganisationChart chart) {
        return unit -> chart.successor(unit, Days.of(moment.at()));
    }

    /**
     * The courses of the cases that were ever a unit's. They are read some at a time, those first that have changed longest
     * ago; one that changes meanwhile comes again at the end, and counts once.
     */
    private Stream<Course> courses(Key key, AsOfMoment moment, OrganisationChart chart) {
        Bson those = in("units", Stream.concat(Stream.of(key.unit), key.predecessors.stream()).toList());
        Map<String, Course> courses = new HashMap<>();
        long last = 0;
        List<FactsDocument> some;
        do {
            some = some(those, last, CASES_AT_ONCE);
            for (FactsDocument one : some) {
                last = one.position();
                KnownCase.of(one, moment.position())
                        .filter(key.counting::takes)
                        .ifPresent(known -> courses.put(known.id(), Course.of(known, successor(moment, chart))));
            }
        } while (some.size() == CASES_AT_ONCE);
        return courses.values().stream();
    }

    /** The next cases in the order in which they have changed. */
    List<FactsDocument> some(Bson those, long after, int most) {
        return view.documents()
                .find(and(those, gt("position", after)))
                .sort(ascending("position"))
                .limit(most)
                .into(new ArrayList<>());
    }

    private synchronized @Nullable Digest remembered(Key key, long position) {
        return Optional.ofNullable(remembered.get(key))
                .filter(known -> known.position == position || since <= known.position && known.position < position
                        && changed.getOrDefault(key.unit, 0L) <= known.position
                        && key.predecessors.stream().allMatch(one -> changed.getOrDefault(one, 0L) <= known.position))
                .map(Known::digest)
                .orElse(null);
    }

    /** What was counted as of the past is kept too, but never instead of what is more recent. */
    private synchronized void remember(Key key, Known counted) {
        Known before = remembered.get(key);
        if (before != null && before.position > counted.position) {
            return;
        }
        remembered.put(key, counted);
        weight += counted.digest.weight() - (before == null ? 0 : before.digest.weight());
        var eldest = remembered.entrySet().iterator();
        while (weight > MOST_REMEMBERED && remembered.size() > 1) {
            weight -= eldest.next().getValue().digest.weight();
            eldest.remove();
        }
    }

    /** Which units' cases have changed since the last time. Before the first time, nothing is remembered of any. */
    private synchronized void lookAgain(long position) {
        if (since < 0) {
            since = position;
            seen = position;
            return;
        }
        List<BsonDocument> some;
        do {
            some = view.documents()
                    .withDocumentClass(BsonDocument.class)
                    .find(gt("position", seen))
                    .projection(include("position", "units"))
                    .sort(ascending("position"))
                    .limit(CASES_AT_ONCE)
                    .into(new ArrayList<>());
            for (BsonDocument one : some) {
                seen = one.getNumber("position").longValue();
                one.getArray("units").forEach(unit -> changed.put(new UnitId(unit.asString().getValue()), seen));
            }
        } while (some.size() == CASES_AT_ONCE);
    }
}
