package vn.danbiet.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the law means them: the calendar days of Viet Nam. */
public final class Days {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Days() {}

    /** The day it is there at a moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The moment a day begins there. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The moment a day is over there (Civil Code art. 148: a term ends with the end of its last day). */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
