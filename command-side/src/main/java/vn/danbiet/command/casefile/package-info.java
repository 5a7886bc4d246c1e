/** What cases of every kind have in common: who answers for them, the orders that any of them takes, their terms. */
@NullMarked
package vn.danbiet.command.casefile;

import org.jspecify.annotations.NullMarked;
