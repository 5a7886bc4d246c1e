package vn.danbiet.standalone.simulator;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Days as people in the offices have them. */
final class Day {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime OPENS = LocalTime.of(7, 30);
    private static final int MINUTES_OPEN = 540;

    private Day() {}

    static LocalDate of(Instant time) {
        return time.atZone(ZONE).toLocalDate();
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /** Some time in the working hours of that day, or of the next working day. */
    static Instant officeHours(LocalDate day, Chance chance) {
        LocalDate working = day;
        while (working.getDayOfWeek() == DayOfWeek.SATURDAY || working.getDayOfWeek() == DayOfWeek.SUNDAY) {
            working = working.plusDays(1);
        }
        return at(working, OPENS.plusMinutes(chance.between(0, MINUTES_OPEN)));
    }
}
