package vn.danbiet.query.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
record Digest(UnitId unit, Map<Flow, Integer> flows, Map<Verdict, Integer> verdicts, List<Open> open) {

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
     */
    record Open(CaseKind kind, @Nullable String field, LocalDate opened, boolean here, List<Duty> duties) {}

    /** How many things it keeps. */
    int weight() {
        return flows.size() + verdicts.size() + open.size();
    }

    static Digest of(UnitId unit, Stream<Course> courses) {
        Map<Flow, Integer> flows = new HashMap<>();
        Map<Verdict, Integer> verdicts = new HashMap<>();
        List<Open> open = new ArrayList<>();
        courses.forEach(course -> {
            course.stays().stream().filter(stay -> stay.unit().equals(unit)).forEach(stay -> {
                add(flows, new Flow(Days.of(stay.from()), stay.in(), course.kind(), course.field()));
                if (stay.until() != null && stay.out() != null) {
                    add(flows, new Flow(Days.of(stay.until()), stay.out(), course.kind(), course.field()));
                }
            });
            course.last().forEach(last -> {
                if (last.until() == null) {
                    boolean here = last.unit().equals(unit);
                    if (here || course.duties().stream().anyMatch(duty -> duty.unit().equals(unit))) {
                        open.add(new Open(course.kind(), course.field(), course.opened(), here, course.duties()));
                    }
                } else {
                    Duty first = course.duties().isEmpty() ? null : course.duties().getFirst();
                    if ((first == null ? last.unit() : first.unit()).equals(unit)) {
                        add(verdicts, new Verdict(Days.of(last.until()), first == null ? null : first.due(),
                                course.kind(), course.field()));
                    }
                }
            });
        });
        return new Digest(unit, Map.copyOf(flows), Map.copyOf(verdicts), List.copyOf(open));
    }

    private static <K> void add(Map<K, Integer> counts, K key) {
        counts.merge(key, 1, Integer::sum);
    }
}
