/**
 * Accountability records: how a unit, or whoever led it in their time, dealt with the cases they answered for. Every figure
 * is the number of the contributions behind it, as of a moment that everybody may name again.
 */
@NullMarked
package vn.danbiet.query.accountability;

import org.jspecify.annotations.NullMarked;
