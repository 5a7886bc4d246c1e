package vn.danbiet.events.violation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;

/**
 * Who answers for what happened on these days: the unit, and whoever led it then. A violation over a time in which the
 * head changed has one of these for each.
 *
 * @param head nothing where the organisation knows of none in these days
 * @param acting whether they led it in the stead of a head
 * @param from first of the days of the violation in this tenure
 * @param until last of them
 */
public record Answerable(UnitId unit, @Nullable OfficerId head, boolean acting, LocalDate from, LocalDate until) {}
