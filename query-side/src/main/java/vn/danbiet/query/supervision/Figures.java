package vn.danbiet.query.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Days;
import vn.danbiet.query.supervision.Stay.Move;

/**
 * The figures of one group of cases. Flow and rate are those of a period; the backlog is that of the moment.
 *
 * @param openBefore the backlog on the eve of the period
 * @param in what came in by day of the period: received, reopened, taken over
 * @param out what went: ended, passed on
 * @param open the backlog at the moment
 * @param overdue of it, where a duty has run out
 * @param runsOutSoon of it, where nothing has run out and a duty will within the days asked for, if nothing happens
 * @param ages how long it has been open
 * @param oldest the day on which the oldest of it was received
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Figures(
        String group,
        Phrase text,
        long openBefore,
        Map<Move, Long> in,
        Map<Move, Long> out,
        long open,
        long overdue,
        long runsOutSoon,
        Map<Age, Long> ages,
        @Nullable LocalDate oldest,
        Rate onTime) {

    /** Counts what digests say, group by group, the groups in the order of their codes: nobody is ranked. */
    static List<Figures> of(List<Digest> digests, FiguresQuestion question, Instant at, OrganisationChart chart) {
        Map<String, Count> counts = new TreeMap<>();
        Period period = question.period(Days.of(at));
        GroupBy by = question.byOrUnit();
        for (Digest digest : digests) {
            UnitId unit = digest.unit();
            digest.flows().forEach((flow, number) -> {
                if (question.takes(flow.kind(), flow.field()) && !flow.day().isAfter(period.until())) {
                    counts.computeIfAbsent(by.code(unit, flow.kind(), flow.field(), flow.day(), chart),
                            _ -> new Count()).moved(flow.move(), number, flow.day().isBefore(period.from()));
                }
            });
            digest.verdicts().forEach((verdict, number) -> {
                if (question.takes(verdict.kind(), verdict.field()) && period.takes(verdict.closed())) {
                    LocalDate decides = verdict.ranOut() == null ? verdict.closed() : verdict.ranOut();
                    counts.computeIfAbsent(by.code(unit, verdict.kind(), verdict.field(), decides, chart),
                            _ -> new Count()).settled(verdict.ranOut() == null, number);
                }
            });
            digest.open().forEach((open, number) -> {
                if (question.takes(open.kind(), open.field())) {
                    count(open, number, unit, by, at, question.soonOrUsual(), chart, counts);
                }
            });
        }
        return counts.entrySet()
                .stream()
                .map(count -> count.getValue().figures(count.getKey(), by.text(count.getKey(), Days.of(at), chart)))
                .toList();
    }

    private static void count(Digest.Open open, int number, UnitId unit, GroupBy by, Instant at, int soon,
            OrganisationChart chart, Map<String, Count> counts) {
        LocalDate today = Days.of(at);
        CaseKind kind = open.kind();
        boolean ranOut = open.ranOut(at);
        if (open.here()) {
            boolean runsOutSoon = !ranOut && open.due() != null && !open.due().isAfter(today.plusDays(soon));
            counts.computeIfAbsent(by.code(unit, kind, open.field(), today, chart), _ -> new Count())
                    .open(open.opened(), today, ranOut, runsOutSoon, number);
        }
        if (ranOut && open.answers()) {
            counts.computeIfAbsent(by.code(unit, kind, open.field(), open.due(), chart),
                    _ -> new Count()).openOverdue += number;
        }
    }

    /** One group while it is counted. */
    private static final class Count {
        private long openBefore;
        private final Map<Move, Long> in = new EnumMap<>(Move.class);
        private final Map<Move, Long> out = new EnumMap<>(Move.class);
        private long open;
        private long overdue;
        private long runsOutSoon;
        private final Map<Age, Long> ages = new EnumMap<>(Age.class);
        private @Nullable LocalDate oldest;
        private long inTime;
        private long late;
        private long openOverdue;

        Count() {
            for (Move move : Move.values()) {
                (move.isIn() ? in : out).put(move, 0L);
            }
            for (Age age : Age.values()) {
                ages.put(age, 0L);
            }
        }

        void moved(Move move, long number, boolean before) {
            if (before) {
                openBefore += move.isIn() ? number : -number;
            } else {
                (move.isIn() ? in : out).merge(move, number, Long::sum);
            }
        }

        void settled(boolean timely, long number) {
            if (timely) {
                inTime += number;
            } else {
                late += number;
            }
        }

        void open(LocalDate opened, LocalDate today, boolean isOverdue, boolean isSoon, long number) {
            open += number;
            overdue += isOverdue ? number : 0;
            runsOutSoon += isSoon ? number : 0;
            ages.merge(Age.of(today.toEpochDay() - opened.toEpochDay()), number, Long::sum);
            oldest = oldest == null || opened.isBefore(oldest) ? opened : oldest;
        }

        Figures figures(String group, Phrase text) {
            return new Figures(group, text, openBefore, in, out, open, overdue, runsOutSoon, ages, oldest,
                    Rate.of(inTime, late, openOverdue, open - overdue));
        }
    }
}
