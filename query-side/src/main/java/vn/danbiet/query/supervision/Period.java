package vn.danbiet.query.supervision;

import java.time.LocalDate;

/** Days in Viet Nam, the first and the last of which count. */
record Period(LocalDate from, LocalDate until) {
    boolean takes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
