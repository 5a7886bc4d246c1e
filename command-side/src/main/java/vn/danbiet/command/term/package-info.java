/** The ledger of statutory terms inside the aggregates. */
@NullMarked
package vn.danbiet.command.term;

import org.jspecify.annotations.NullMarked;
