package vn.danbiet.query.accountability;

import java.time.LocalDate;

/**
 * The days that count.
 *
 * @param from the first
 * @param to the last
 */
record Period(LocalDate from, LocalDate to) {

    /** The last day of it that has come. */
    LocalDate lastDay(LocalDate today) {
        return to.isBefore(today) ? to : today;
    }

    boolean takes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
