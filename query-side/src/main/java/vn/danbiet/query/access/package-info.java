/** Who may read what of a case. */
@NullMarked
package vn.danbiet.query.access;

import org.jspecify.annotations.NullMarked;
