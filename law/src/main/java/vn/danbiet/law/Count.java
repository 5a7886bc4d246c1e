package vn.danbiet.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.term.LengthUnit;

/**
 * One count of days, from a day to the end that it leads to; it keeps what it made of every day on the way.
 *
 * @param due the last day; null where the clock stands still before it is reached
 * @param days all days from the start to the end, in the order of the count
 */
record Count(@Nullable LocalDate due, List<Counted> days) {

    /** What was made of a day: {@code number} is how many had been counted when it was over. */
    record Counted(LocalDate day, Stretch.Why why, boolean counts, int number, @Nullable Phrase name) {
        boolean isLike(Counted other) {
            return why == other.why && counts == other.counts && Objects.equals(name, other.name);
        }
    }

    static Count of(LocalDate start, int length, LengthUnit unit, WorkingCalendar calendar, List<Pause> pauses) {
        return switch (unit) {
            case D -> new Walk(calendar, pauses, 1, false, true).from(start, length);
            case WD -> new Walk(calendar, pauses, 1, true, false).from(start, length);
            case D_MIN, D_MIN_CONSECUTIVE -> new Walk(calendar, pauses, 1, false, false).from(start, length);
            case D_BEFORE -> new Walk(calendar, List.of(), -1, false, false).from(start, length);
            case WD_BEFORE -> new Walk(calendar, List.of(), -1, true, false).from(start, length);
            case DAYS_PER_WEEK -> within(start, start.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case DAYS_PER_MONTH -> within(start, start.with(TemporalAdjusters.lastDayOfMonth()));
            case QUARTERLY -> within(start, start.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3).minusDays(1));
            case PER_YEAR -> within(start, start.with(TemporalAdjusters.lastDayOfYear()));
            case MONTHLY -> until(start, start.plusMonths(length), calendar, pauses);
            case YEAR -> until(start, start.plusYears(length), calendar, pauses);
        };
    }

    /** To the same day of a later month or year, or the last of that month (Civil Code art. 148.3, 148.4). */
    private static Count until(LocalDate start, LocalDate same, WorkingCalendar calendar, List<Pause> pauses) {
        return new Walk(calendar, pauses, 1, false, true).from(start, days(start, same));
    }

    /** To the last day of a calendar period, whatever day that is. */
    private static Count within(LocalDate start, LocalDate last) {
        var days = new ArrayList<Counted>();
        for (LocalDate day = start; day.isBefore(last); day = day.plusDays(1)) {
            days.add(new Counted(day, Stretch.Why.PERIOD, false, 0, null));
        }
        days.add(new Counted(last, Stretch.Why.DUE, false, 0, null));
        return new Count(last, List.copyOf(days));
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /** Goes from day to day. */
    private static final class Walk {
        private final WorkingCalendar calendar;
        private final List<Pause> pauses;
        private final int step;
        private final boolean workingDays;
        private final boolean endsOnWorkingDay;
        private final List<Counted> days = new ArrayList<>();
        private int number;

        Walk(WorkingCalendar calendar, List<Pause> pauses, int step, boolean workingDays, boolean endsOnWorkingDay) {
            this.calendar = calendar;
            this.pauses = pauses;
            this.step = step;
            this.workingDays = workingDays;
            this.endsOnWorkingDay = endsOnWorkingDay;
        }

        Count from(LocalDate start, int length) {
            days.add(new Counted(start, Stretch.Why.START, false, 0, null));
            LocalDate day = start;
            while (number < length) {
                day = day.plusDays(step);
                if (standsStillOn(day)) {
                    return new Count(null, List.copyOf(days));
                }
                count(day);
            }
            days.removeLast();
            return canEndOn(day) ? endingOn(day, true) : movedFrom(day);
        }

        /** All days are counted, but the last of them is off: to the next working day (Civil Code art. 148.5). */
        private Count movedFrom(LocalDate nominal) {
            days.add(new Counted(nominal, Stretch.Why.ROLLED, true, number, nameOf(nominal)));
            LocalDate day = nominal.plusDays(step);
            while (isPaused(day) || !canEndOn(day)) {
                if (standsStillOn(day)) {
                    return new Count(null, List.copyOf(days));
                }
                days.add(new Counted(day, isPaused(day) ? Stretch.Why.PAUSED : Stretch.Why.ROLLED, false, number,
                        nameOf(day)));
                day = day.plusDays(step);
            }
            return endingOn(day, false);
        }

        private Count endingOn(LocalDate day, boolean counts) {
            days.add(new Counted(day, Stretch.Why.DUE, counts, number, null));
            return new Count(day, List.copyOf(days));
        }

        private boolean canEndOn(LocalDate day) {
            return !endsOnWorkingDay || calendar.isWorking(day);
        }

        private void count(LocalDate day) {
            Stretch.Why why = isPaused(day) ? Stretch.Why.PAUSED : workingDays ? whyWorked(day) : Stretch.Why.COUNTED;
            boolean counts = why == Stretch.Why.COUNTED || why == Stretch.Why.WORKED_SATURDAY;
            if (counts) {
                number++;
            }
            days.add(new Counted(day, why, counts, number, why == Stretch.Why.COUNTED ? null : nameOf(day)));
        }

        private Stretch.Why whyWorked(LocalDate day) {
            return calendar.day(day).map(entry -> switch (entry.kind()) {
                case OFF -> Stretch.Why.DAY_OFF;
                case PROVISIONAL -> Stretch.Why.PROVISIONAL_DAY_OFF;
                case WORKED_SATURDAY -> Stretch.Why.WORKED_SATURDAY;
                case ORDINARY -> byWeekday(day);
            }).orElseGet(() -> byWeekday(day));
        }

        private static Stretch.Why byWeekday(LocalDate day) {
            return WorkingCalendar.isWeekend(day) ? Stretch.Why.WEEKEND : Stretch.Why.COUNTED;
        }

        private @Nullable Phrase nameOf(LocalDate day) {
            return pauses.stream()
                    .filter(pause -> pause.covers(day))
                    .findFirst()
                    .map(pause -> Phrase.of("%s (%s)", "%s (%s)", pause.ground(), pause.citation()))
                    .or(() -> calendar.day(day).map(Day::name))
                    .orElse(null);
        }

        private boolean isPaused(LocalDate day) {
            return pauses.stream().anyMatch(pause -> pause.covers(day));
        }

        private boolean standsStillOn(LocalDate day) {
            return pauses.stream().anyMatch(pause -> pause.on() == null && pause.covers(day));
        }
    }
}
