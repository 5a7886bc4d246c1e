/** Statutory terms: rules and calendars as data, how days are counted, and why a date is what it is. */
@NullMarked
package vn.danbiet.law;

import org.jspecify.annotations.NullMarked;
