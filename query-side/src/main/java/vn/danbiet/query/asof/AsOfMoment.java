package vn.danbiet.query.asof;

import java.time.Instant;

/**
 * A moment in the life of the log. What is told as of it depends on nothing else, so everybody is told the same.
 *
 * @param position of the last event that counts; 0 for none
 * @param at the instant that counts as now, in whole milliseconds: it says what was overdue. Never before the event at
 *        {@code position} was recorded
 */
public record AsOfMoment(long position, Instant at) {}
