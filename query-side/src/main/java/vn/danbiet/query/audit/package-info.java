/** The log itself, for auditors. */
@NullMarked
package vn.danbiet.query.audit;

import org.jspecify.annotations.NullMarked;
