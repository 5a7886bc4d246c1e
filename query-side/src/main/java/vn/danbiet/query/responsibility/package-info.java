/** Who answered for a case, and when. */
@NullMarked
package vn.danbiet.query.responsibility;

import org.jspecify.annotations.NullMarked;
