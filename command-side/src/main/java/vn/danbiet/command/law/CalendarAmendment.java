package vn.danbiet.command.law;

import static java.util.stream.Collectors.toMap;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.law.LawCommand.AmendCalendar;
import vn.danbiet.events.law.CalendarAmended;
import vn.danbiet.events.law.CalendarChange;
import vn.danbiet.events.law.DayKind;
import vn.danbiet.law.Day;
import vn.danbiet.law.WorkingCalendar;

/**
 * Which days may become what (Labour Code art. 111, 112 and the yearly decrees). Past days may change as well: terms that
 * are over stay as they were.
 */
final class CalendarAmendment {
    /** Where the first version of the calendar begins. */
    private static final LocalDate EARLIEST = LocalDate.of(2024, 1, 1);

    /** Decrees fix the next year, seldom the one after. */
    private static final int YEARS_AHEAD = 3;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final WorkingCalendar before;
    private final WorkingCalendar after;
    private final Act act;

    private CalendarAmendment(WorkingCalendar before, WorkingCalendar after, Act act) {
        this.before = before;
        this.after = after;
        this.act = act;
    }

    /** @throws Refusal when it cannot be so */
    static CalendarAmended of(AmendCalendar command, WorkingCalendar calendar) {
        Amendments.refuseUnlessBasedOn(calendar.version(), command);
        refuseDayNamedTwice(command);
        // Before it is put together: a calendar takes no worked day that is not a Saturday.
        command.changes().forEach(CalendarAmendment::refuseUnlessSaturday);
        WorkingCalendar after = calendar.amended(calendar.version() + 1,
                command.changes()
                        .stream()
                        .collect(toMap(CalendarChange::date, change -> new Day(change.kind(), change.note()))));
        var amendment = new CalendarAmendment(calendar, after, command.act());
        command.changes().forEach(amendment::check);
        return new CalendarAmended(command.act().occurredAt(), after.version(), command.changes(), command.reason(),
                command.citation());
    }

    private static void refuseDayNamedTwice(AmendCalendar command) {
        var named = new HashSet<LocalDate>();
        command.changes().forEach(change -> {
            if (!named.add(change.date())) {
                throw new Refusal(LawRule.ONE_ENTRY_PER_DAY, change.date());
            }
        });
    }

    private static void refuseUnlessSaturday(CalendarChange change) {
        if (change.kind() == DayKind.WORKED_SATURDAY && change.date().getDayOfWeek() != DayOfWeek.SATURDAY) {
            throw new Refusal(LawRule.NOT_A_SATURDAY, change.date());
        }
    }

    private void check(CalendarChange change) {
        LocalDate date = change.date();
        LocalDate latest = LocalDate.of(act.day().getYear() + YEARS_AHEAD, 12, 31);
        if (date.isBefore(EARLIEST) || date.isAfter(latest)) {
            throw new Refusal(LawRule.DAY_OUT_OF_RANGE, date, EARLIEST, latest);
        }
        if (before.day(date).equals(after.day(date))) {
            throw new Refusal(LawRule.NOTHING_CHANGES, date);
        }
        switch (change.kind()) {
            case OFF -> refuseUnlessCompensated(change);
            case PROVISIONAL -> refuseUnlessToBeDecided(date);
            case WORKED_SATURDAY, ORDINARY -> {
                // Anything can become so.
            }
        }
    }

    /** A weekend is off without an entry. One with an entry says which weekday is off instead. */
    private void refuseUnlessCompensated(CalendarChange change) {
        boolean named = DATE.matcher(change.note().vi()).results().map(MatchResult::group).anyMatch(this::isWeekdayOff);
        if (isWeekend(change.date()) && !named) {
            throw new Refusal(LawRule.WEEKEND_IS_OFF_ANYWAY, change.date());
        }
    }

    private boolean isWeekdayOff(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return !isWeekend(date) && !after.isWorking(date);
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    private void refuseUnlessToBeDecided(LocalDate date) {
        if (!date.isAfter(act.day())) {
            throw new Refusal(LawRule.PAST_IS_NOT_PROVISIONAL, date);
        }
        if (before.day(date).filter(day -> day.kind() != DayKind.PROVISIONAL).isPresent()) {
            throw new Refusal(LawRule.FINAL_STAYS_FINAL, date);
        }
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
