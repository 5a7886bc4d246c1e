package vn.danbiet.query.term;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which days are asked for.
 *
 * @param year nothing for all years that the calendar knows
 */
record CalendarFilter(@Min(2000) @Max(2100) @Nullable Integer year) {}
