package vn.danbiet.query.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.danbiet.events.UnitId;
import vn.danbiet.law.Days;
import vn.danbiet.query.supervision.Course.Duty;
import vn.danbiet.query.supervision.Stay.Move;

/** The figures that open down to the cases behind them. */
enum FigureName {
    RECEIVED,
    REOPENED,
    TAKEN_OVER,
    CLOSED,
    PASSED_ON,
    /** The backlog at the moment. */
    OPEN,
    /** Of it, where a duty has run out. */
    OVERDUE,
    /** Of it, where one will soon. */
    RUNS_OUT_SOON,
    /** Ended before any duty ran out. */
    IN_TIME,
    /** Ended after one had run out in this unit's charge. */
    LATE,
    /** Open, here or elsewhere, after one has run out in this unit's charge. */
    OPEN_OVERDUE;

    /** The days by which a case counts; by as many as it counts times. */
    Stream<LocalDate> days(Course course, UnitId unit, Period period, Instant at, int soon) {
        return switch (this) {
            case RECEIVED, REOPENED,
                    TAKEN_OVER ->
                here(course, unit).filter(stay -> stay.in() == Move.valueOf(name()))
                        .map(stay -> Days.of(stay.from()))
                        .filter(period::takes);
            case CLOSED,
                    PASSED_ON ->
                here(course, unit).filter(stay -> stay.out() == Move.valueOf(name()))
                        .flatMap(stay -> Stream.ofNullable(stay.until()))
                        .map(Days::of)
                        .filter(period::takes);
            case OPEN -> open(course).filter(stay -> stay.unit().equals(unit)).map(stay -> Days.of(at));
            case OVERDUE -> open(course).filter(stay -> stay.unit().equals(unit))
                    .flatMap(_ -> first(course).filter(duty -> duty.ranOut(at)))
                    .map(Duty::due);
            case RUNS_OUT_SOON -> open(course).filter(stay -> stay.unit().equals(unit))
                    .flatMap(_ -> first(course).filter(duty -> !duty.ranOut(at)))
                    .map(Duty::due)
                    .filter(due -> !due.isAfter(Days.of(at).plusDays(soon)));
            case IN_TIME -> ended(course, period).filter(_ -> course.duties().isEmpty())
                    .filter(stay -> stay.unit().equals(unit))
                    .flatMap(stay -> Stream.ofNullable(stay.until()))
                    .map(Days::of);
            case LATE -> ended(course, period).flatMap(_ -> first(course))
                    .filter(duty -> duty.unit().equals(unit))
                    .map(Duty::due);
            case OPEN_OVERDUE -> open(course).flatMap(_ -> first(course))
                    .filter(duty -> duty.ranOut(at) && duty.unit().equals(unit))
                    .map(Duty::due);
        };
    }

    private static Stream<Stay> here(Course course, UnitId unit) {
        return course.stays().stream().filter(stay -> stay.unit().equals(unit));
    }

    private static Stream<Stay> open(Course course) {
        return course.last().filter(Stay::lasts);
    }

    private static Stream<Stay> ended(Course course, Period period) {
        return course.last().filter(stay -> stay.until() != null && period.takes(Days.of(stay.until())));
    }

    private static Stream<Duty> first(Course course) {
        return course.duties().stream().limit(1);
    }
}
