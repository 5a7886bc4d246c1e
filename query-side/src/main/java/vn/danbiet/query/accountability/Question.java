package vn.danbiet.query.accountability;

import java.time.LocalDate;
import vn.danbiet.law.Days;
import vn.danbiet.query.asof.AsOfMoment;
import vn.danbiet.query.facts.Counting;

/**
 * What an accountability record is asked for. Of the instant only its day matters, since what is due is due by days.
 *
 * @param counting which cases count
 */
record Question(Subject subject, Period period, AsOfMoment moment, Counting counting) {
    LocalDate lastDay() {
        return period.lastDay(Days.of(moment.at()));
    }

    /** The same by what was on record at another position; the day is the same. */
    Question atPosition(long position) {
        return new Question(subject, period, new AsOfMoment(position, moment.at()), counting);
    }
}
