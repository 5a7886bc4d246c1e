package vn.danbiet.query.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.danbiet.query.supervision.Stay.Move;

/**
 * One step of a series; where nothing happened in it, the numbers are zero. The first and the last may be cut by the
 * period.
 *
 * @param from its first day in the period; {@code until} its last
 * @param inTime of what ended, before any duty ran out
 * @param late after one had
 * @param open the backlog at its end
 */
record SeriesPoint(
        String name,
        LocalDate from,
        LocalDate until,
        long received,
        long reopened,
        long takenOver,
        long closed,
        long passedOn,
        long inTime,
        long late,
        long open) {

    static List<SeriesPoint> of(List<Digest> digests, FiguresQuestion question, Step step, LocalDate today) {
        Period period = question.period(today);
        NavigableMap<LocalDate, long[]> moves = new TreeMap<>();
        NavigableMap<LocalDate, long[]> settled = new TreeMap<>();
        long[] open = {0};
        for (Digest digest : digests) {
            digest.flows().forEach((flow, number) -> {
                if (question.takes(flow.kind(), flow.field())) {
                    if (flow.day().isBefore(period.from())) {
                        open[0] += flow.move().isIn() ? number : -number;
                    } else if (period.takes(flow.day())) {
                        moves.computeIfAbsent(step.first(flow.day()), _ -> new long[Move.values().length])[flow.move()
                                .ordinal()] += number;
                    }
                }
            });
            digest.verdicts().forEach((verdict, number) -> {
                if (question.takes(verdict.kind(), verdict.field()) && period.takes(verdict.closed())) {
                    settled.computeIfAbsent(step.first(verdict.closed()),
                            _ -> new long[2])[verdict.ranOut() == null ? 0 : 1] += number;
                }
            });
        }
        List<SeriesPoint> points = new ArrayList<>();
        for (LocalDate first = step.first(period.from()); !first.isAfter(period.until()); first = step.next(first)) {
            long[] moved = moves.getOrDefault(first, new long[Move.values().length]);
            for (Move move : Move.values()) {
                open[0] += move.isIn() ? moved[move.ordinal()] : -moved[move.ordinal()];
            }
            long[] verdicts = settled.getOrDefault(first, new long[2]);
            LocalDate last = step.next(first).minusDays(1);
            points.add(new SeriesPoint(step.name(first), first.isBefore(period.from()) ? period.from() : first,
                    last.isAfter(period.until()) ? period.until() : last, moved[Move.RECEIVED.ordinal()],
                    moved[Move.REOPENED.ordinal()], moved[Move.TAKEN_OVER.ordinal()], moved[Move.CLOSED.ordinal()],
                    moved[Move.PASSED_ON.ordinal()], verdicts[0], verdicts[1], open[0]));
        }
        return points;
    }
}
