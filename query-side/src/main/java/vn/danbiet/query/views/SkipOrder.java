package vn.danbiet.query.views;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import vn.danbiet.platform.web.PlainText;

/**
 * Which event a view shall do without, and why.
 *
 * @param position of the event that holds up the case, as the list says
 * @param reason for the record, which others read: nothing about people in it
 */
record SkipOrder(@NotNull @Min(1) Long position, @NotNull @PlainText(max = 500) String reason) {}
