package vn.danbiet.query.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.UnitId;
import vn.danbiet.law.Days;
import vn.danbiet.query.supervision.Course.Duty;

/**
 * All that supervision counts of one unit, as of a position: what moved, by day; how it was settled, by day; and each
 * case that is open. It is the same at any instant after that position; only what has become overdue meanwhile is still
 * to be seen from the days.
 */
record Digest(UnitId unit, Map<Flow, Integer> flows, Map<Verdict, Integer> verdicts, Map<Open, Integer> open) {

    /** A move on a day. */
    record Flow(LocalDate day, Stay.Move move, CaseKind kind, @Nullable String field) {}

    /**
     * How cases were settled that ended on a day.
     *
     * @param ranOut the day on which the first duty ran out in this unit's charge; nothing where it was settled in time
     */
    record Verdict(LocalDate closed, @Nullable LocalDate ranOut, CaseKind kind, @Nullable String field) {}

    /**
     * A case that is open.
     *
     * @param here whether it is this unit's to settle; it may also be one that became overdue here and went elsewhere
     * @param due when the first duty of it ran or runs out; nothing where there is none
     * @param answers whether this unit answers for that duty
     */
    record Open(
            CaseKind kind,
            @Nullable String field,
            LocalDate opened,
            boolean here,
            @Nullable LocalDate due,
            boolean answers) {
        boolean ranOut(Instant at) {
            return due != null && !at.isBefore(Days.endOf(due));
        }
    }

    /** How many things it keeps. */
    int weight() {
        return flows.size() + verdicts.size() + open.size();
    }

    /** @param courses hands over each course that counts */
    static Digest of(UnitId unit, Consumer<Consumer<Course>> courses) {
        var count = new Count(unit, Map.of(), Map.of(), Map.of());
        courses.accept(course -> count.add(course, 1));
        return count.digest();
    }

    /** With cases as they are now instead of what they were when it was counted. */
    Digest with(List<Course> now, List<Course> instead) {
        var count = new Count(unit, flows, verdicts, open);
        instead.forEach(course -> count.add(course, -1));
        now.forEach(course -> count.add(course, 1));
        return count.digest();
    }

    /** One while it is counted. */
    private static final class Count {
        private final UnitId unit;
        private final Map<Flow, Integer> flows;
        private final Map<Verdict, Integer> verdicts;
        private final Map<Open, Integer> open;

        Count(UnitId unit, Map<Flow, Integer> flows, Map<Verdict, Integer> verdicts, Map<Open, Integer> open) {
            this.unit = unit;
            this.flows = new HashMap<>(flows);
            this.verdicts = new HashMap<>(verdicts);
            this.open = new HashMap<>(open);
        }

        void add(Course course, int times) {
            course.stays().stream().filter(stay -> stay.unit().equals(unit)).forEach(stay -> {
                add(flows, new Flow(Days.of(stay.from()), stay.in(), course.kind(), course.field()), times);
                if (stay.until() != null && stay.out() != null) {
                    add(flows, new Flow(Days.of(stay.until()), stay.out(), course.kind(), course.field()), times);
                }
            });
            Duty first = course.duties().isEmpty() ? null : course.duties().getFirst();
            LocalDate due = first == null ? null : first.due();
            course.last().forEach(last -> {
                boolean here = last.unit().equals(unit);
                boolean answers = first == null ? here : first.unit().equals(unit);
                if (last.until() == null && (here || answers)) {
                    add(open, new Open(course.kind(), course.field(), course.opened(), here, due, answers), times);
                } else if (last.until() != null && answers) {
                    add(verdicts, new Verdict(Days.of(last.until()), due, course.kind(), course.field()), times);
                }
            });
        }

        private static <K> void add(Map<K, Integer> counts, K key, int times) {
            counts.merge(key, times, (before, more) -> before + more == 0 ? null : before + more);
        }

        Digest digest() {
            return new Digest(unit, Collections.unmodifiableMap(flows), Collections.unmodifiableMap(verdicts),
                    Collections.unmodifiableMap(open));
        }
    }
}
