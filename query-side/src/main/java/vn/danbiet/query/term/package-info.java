/** Statutory terms for everybody: the rules and the calendar they are counted by, what a date would be, why a date is what it is. */
@NullMarked
package vn.danbiet.query.term;

import org.jspecify.annotations.NullMarked;
