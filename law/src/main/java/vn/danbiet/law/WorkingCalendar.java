package vn.danbiet.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.danbiet.events.law.DayKind;

/**
 * Which days are worked: Monday to Friday, without the days off, with the worked Saturdays (Labour Code art. 112 and the
 * yearly decrees). In a year without any entry only weekends are off.
 *
 * @param version counts up from 1
 */
public record WorkingCalendar(int version, NavigableMap<LocalDate, Day> days) {

    public WorkingCalendar {
        days.forEach((date, day) -> {
            if (day.kind() == DayKind.WORKED_SATURDAY && !isWeekend(date)) {
                throw new IllegalArgumentException(
                        date + " is no weekend, so that it cannot be worked instead of another day");
            }
        });
        days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    }

    /** The calendar that the project began with: 2024 to 2027, the last of them provisional. */
    public static WorkingCalendar first() {
        return Tables.calendar();
    }

    /** The same calendar with days added or replaced; an {@link DayKind#ORDINARY} one takes an entry back. */
    public WorkingCalendar amended(int next, Map<LocalDate, Day> changes) {
        var amended = new TreeMap<>(days);
        changes.forEach((date, day) -> {
            if (day.kind() == DayKind.ORDINARY) {
                amended.remove(date);
            } else {
                amended.put(date, day);
            }
        });
        return new WorkingCalendar(next, amended);
    }

    public boolean isWorking(LocalDate date) {
        Day day = days.get(date);
        return day == null ? !isWeekend(date) : day.kind() == DayKind.WORKED_SATURDAY;
    }

    public Optional<Day> day(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** The years that the calendar knows the days off of. */
    public SortedSet<Year> years() {
        var years = new TreeSet<Year>();
        days.keySet().forEach(date -> years.add(Year.from(date)));
        return years;
    }

    /** Whether some days off of a year are not fixed by decree yet. */
    public boolean isProvisional(Year year) {
        return days.subMap(year.atDay(1), true, year.atDay(year.length()), true)
                .values()
                .stream()
                .anyMatch(day -> day.kind() == DayKind.PROVISIONAL);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
