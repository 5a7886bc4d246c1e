/** One work list over all kinds of cases: what is due, overdue, waits for whom. */
@NullMarked
package vn.danbiet.query.worklist;

import org.jspecify.annotations.NullMarked;
