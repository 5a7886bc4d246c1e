/**
 * The ledger of a case's statutory terms (thời hạn), as facts. A due date is never stored apart: it follows from these.
 */
@NullMarked
package vn.danbiet.events.term;

import org.jspecify.annotations.NullMarked;
