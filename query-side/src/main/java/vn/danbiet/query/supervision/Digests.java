package vn.danbiet.query.supervision;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Days;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.asof.AsOfMoment;
import vn.danbiet.query.facts.ChangedCases;
import vn.danbiet.query.facts.Counting;
import vn.danbiet.query.facts.FactsDocument;
import vn.danbiet.query.facts.KnownCase;

/**
 * Counts units, and remembers those it has counted. What is added to a case never changes what was known of it before: so
 * a unit is brought up to date by what the cases that have changed since were then and are now, and all of its cases are
 * read only once.
 */
@Component
class Digests {
    /** Some 100 bytes each. */
    private static final long MOST_REMEMBERED = 2_000_000;

    private final View<FactsDocument> view;
    private final ChangedCases cases;
    private final Map<Key, Known> remembered = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    Digests(View<FactsDocument> view, ChangedCases cases) {
        this.view = view;
        this.cases = cases;
    }

    /**
     * A unit, as whose cases those of which predecessors count, and which cases do.
     *
     * @param generation of the view in which they were counted
     */
    private record Key(UnitId unit, Set<UnitId> predecessors, Counting counting, int generation) {
        Stream<UnitId> units() {
            return Stream.concat(Stream.of(unit), predecessors.stream());
        }

        boolean concerns(FactsDocument one) {
            return one.units().stream().anyMatch(charged -> charged.equals(unit) || predecessors.contains(charged));
        }
    }

    /** @param position as of which it was counted */
    private record Known(Digest digest, long position) {}

    /** Each of the units as of a moment. */
    List<Digest> of(List<UnitId> units, Counting counting, AsOfMoment moment, OrganisationChart chart) {
        int generation = view.generation();
        List<Key> keys = units.stream()
                .map(unit -> new Key(unit, chart.predecessors(unit, Days.of(moment.at())), counting, generation))
                .toList();
        // What is put aside comes late and with its old position: it would never be seen to have changed.
        boolean lasts = view.isWhole();
        Map<Key, Digest> counted = new HashMap<>();
        remembered(keys, moment.position())
                .forEach((position, those) -> counted.putAll(brought(those, position, moment, chart)));
        keys.forEach(key -> counted.computeIfAbsent(key, _ -> counted(key, moment, chart)));
        if (lasts) {
            counted.forEach((key, digest) -> remember(key, digest, moment.position()));
        }
        return keys.stream().map(counted::get).toList();
    }

    static UnaryOperator<UnitId> successor(AsOfMoment moment, OrganisationChart chart) {
        return unit -> chart.successor(unit, Days.of(moment.at()));
    }

    private Digest counted(Key key, AsOfMoment moment, OrganisationChart chart) {
        return Digest.of(key.unit, to -> cases.each(in("units", key.units().toList()), 0,
                one -> course(one, key.counting, moment.position(), moment, chart).ifPresent(to)));
    }

    /** Units that were last counted as of the same position. */
    private Map<Key, Digest> brought(Map<Key, Digest> those, long from, AsOfMoment moment, OrganisationChart chart) {
        if (from == moment.position()) {
            return those;
        }
        Map<Key, Changes> changes = new HashMap<>();
        those.keySet().forEach(key -> changes.put(key, new Changes()));
        List<UnitId> units = those.keySet().stream().flatMap(Key::units).distinct().toList();
        Counting counting = those.keySet().iterator().next().counting;
        cases.each(in("units", units), from, one -> {
            Optional<Course> before = course(one, counting, from, moment, chart);
            Optional<Course> now = course(one, counting, moment.position(), moment, chart);
            changes.forEach((key, change) -> {
                if (key.concerns(one)) {
                    before.ifPresent(change.instead::add);
                    now.ifPresent(change.now::add);
                }
            });
        });
        Map<Key, Digest> brought = new HashMap<>();
        those.forEach((key, digest) -> {
            Changes change = changes.get(key);
            brought.put(key, change.now.isEmpty() ? digest : digest.with(change.now, change.instead));
        });
        return brought;
    }

    /** Cases as they are now, and what they were when the unit was counted. */
    private record Changes(List<Course> now, List<Course> instead) {
        Changes() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private static Optional<Course> course(FactsDocument one, Counting counting, long position, AsOfMoment moment,
            OrganisationChart chart) {
        return KnownCase.of(one, position)
                .filter(counting::takes)
                .map(known -> Course.of(known, successor(moment, chart)));
    }

    /** What is remembered as of a moment or before, by the position as of which it was counted. */
    private synchronized Map<Long, Map<Key, Digest>> remembered(List<Key> keys, long position) {
        Map<Long, Map<Key, Digest>> found = new HashMap<>();
        for (Key key : keys) {
            Known known = remembered.get(key);
            if (known != null && known.position <= position) {
                found.computeIfAbsent(known.position, _ -> new HashMap<>()).put(key, known.digest);
            }
        }
        return found;
    }

    /** What was counted as of the past is kept too, but never instead of what is more recent. */
    private synchronized void remember(Key key, Digest digest, long position) {
        Known before = remembered.get(key);
        if (before != null && before.position > position) {
            return;
        }
        remembered.put(key, new Known(digest, position));
        weight += digest.weight() - (before == null ? 0 : before.digest.weight());
        var eldest = remembered.entrySet().iterator();
        while (weight > MOST_REMEMBERED && remembered.size() > 1) {
            weight -= eldest.next().getValue().digest.weight();
            eldest.remove();
        }
    }
}
