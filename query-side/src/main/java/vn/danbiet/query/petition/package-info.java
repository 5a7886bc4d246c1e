/** Petitions as staff work with them: the detail and the work list. */
@NullMarked
package vn.danbiet.query.petition;

import org.jspecify.annotations.NullMarked;
