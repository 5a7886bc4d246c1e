package vn.danbiet.query.supervision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** The steps of a series, as days are there in Viet Nam. */
enum Step {
    /** As ISO 8601 counts them, from Monday on. */
    WEEK,
    MONTH;

    LocalDate first(LocalDate day) {
        return this == WEEK ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day.withDayOfMonth(1);
    }

    LocalDate next(LocalDate first) {
        return this == WEEK ? first.plusWeeks(1) : first.plusMonths(1);
    }

    /** For example {@code 2026-W48} or {@code 2026-11}. */
    String name(LocalDate first) {
        return this == WEEK
                ? "%d-W%02d".formatted(first.get(IsoFields.WEEK_BASED_YEAR),
                        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                : "%d-%02d".formatted(first.getYear(), first.getMonthValue());
    }
}
