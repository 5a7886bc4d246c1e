package vn.danbiet.query.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.law.DayKind;
import vn.danbiet.law.WorkingCalendar;

/**
 * The days that are not what their weekday says.
 *
 * @param version of the calendar, also the {@code ETag}
 * @param years that the calendar knows; in others only weekends are off
 */
record CalendarDays(int version, List<Integer> years, List<Entry> days) {
    record Entry(LocalDate date, DayOfWeek weekday, DayKind kind, Phrase kindText, Phrase note) {}

    static CalendarDays of(WorkingCalendar calendar, CalendarFilter filter) {
        return new CalendarDays(calendar.version(), calendar.years().stream().map(Year::getValue).toList(),
                calendar.days()
                        .entrySet()
                        .stream()
                        .filter(day -> filter.year() == null || day.getKey().getYear() == filter.year())
                        .map(day -> new Entry(day.getKey(), day.getKey().getDayOfWeek(), day.getValue().kind(),
                                day.getValue().kind().phrase(), day.getValue().name()))
                        .toList());
    }
}
