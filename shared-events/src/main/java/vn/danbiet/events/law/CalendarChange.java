package vn.danbiet.events.law;

import java.time.LocalDate;
import vn.danbiet.events.Phrase;

/**
 * What one day is from now on.
 *
 * @param note why, in a few words, for example Tết 2027
 */
public record CalendarChange(LocalDate date, DayKind kind, Phrase note) {}
