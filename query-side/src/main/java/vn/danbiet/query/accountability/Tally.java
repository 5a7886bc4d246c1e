package vn.danbiet.query.accountability;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;

/** Contributions, counted. What was counted can be taken away again, and leaves nothing behind. */
final class Tally {
    private final Map<Figure, Count> counts = new EnumMap<>(Figure.class);

    /** The same once more, to be counted on without changing this one. */
    Tally copy() {
        var copy = new Tally();
        counts.forEach((figure, count) -> copy.counts.put(figure, count.copy()));
        return copy;
    }

    /** How many there are of one figure, in all and apart by kind and group, and their amounts together. */
    static final class Count {
        private long number;
        private long amount;
        private final Map<CaseKind, Long> byKind = new EnumMap<>(CaseKind.class);
        private final SortedMap<String, Long> byGroup = new TreeMap<>();

        private Count copy() {
            var copy = new Count();
            copy.number = number;
            copy.amount = amount;
            copy.byKind.putAll(byKind);
            copy.byGroup.putAll(byGroup);
            return copy;
        }

        private void add(Contribution contribution, int times) {
            number += times;
            amount += (long) times * contribution.amount();
            byKind.merge(contribution.kind(), (long) times, Count::sum);
            if (contribution.group() != null) {
                byGroup.merge(contribution.group(), (long) times, Count::sum);
            }
        }

        /** What is none any more is not told as zero. */
        private static @Nullable Long sum(long before, long more) {
            return before + more == 0 ? null : before + more;
        }

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
        counts.computeIfAbsent(contribution.figure(), _ -> new Count()).add(contribution, 1);
    }

    void remove(Contribution contribution) {
        counts.computeIfAbsent(contribution.figure(), _ -> new Count()).add(contribution, -1);
    }

    Count of(Figure figure) {
        return counts.getOrDefault(figure, new Count());
    }

    long number(Figure figure) {
        return of(figure).number();
    }
}
