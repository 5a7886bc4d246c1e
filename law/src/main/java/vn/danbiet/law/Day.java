package vn.danbiet.law;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.law.DayKind;

/**
 * An entry of the working calendar.
 *
 * @param name for example Tết 2026
 */
public record Day(DayKind kind, Phrase name) {}
