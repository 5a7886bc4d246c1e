package vn.danbiet.query.accountability;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.danbiet.events.CaseKind;

/** Contributions, counted. */
final class Tally {
    private final Map<Figure, Count> counts = new EnumMap<>(Figure.class);

    /** How many there are of one figure, in all and apart by kind and group, and their amounts together. */
    static final class Count {
        private long number;
        private long amount;
        private final Map<CaseKind, Long> byKind = new EnumMap<>(CaseKind.class);
        private final SortedMap<String, Long> byGroup = new TreeMap<>();

        long number() {
            return number;
        }

        long amount() {
            return amount;
        }

        Map<CaseKind, Long> byKind() {
            return Collections.unmodifiableMap(byKind);
        }

        SortedMap<String, Long> byGroup() {
            return Collections.unmodifiableSortedMap(byGroup);
        }
    }

    void add(Contribution contribution) {
        Count count = counts.computeIfAbsent(contribution.figure(), _ -> new Count());
        count.number++;
        count.amount += contribution.amount();
        count.byKind.merge(contribution.kind(), 1L, Long::sum);
        if (contribution.group() != null) {
            count.byGroup.merge(contribution.group(), 1L, Long::sum);
        }
    }

    Count of(Figure figure) {
        return counts.getOrDefault(figure, new Count());
    }

    long number(Figure figure) {
        return of(figure).number();
    }
}
