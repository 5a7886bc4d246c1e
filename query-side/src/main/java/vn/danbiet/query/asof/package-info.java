/** Past moments: as of which position of the log, and at which instant, something is told. */
@NullMarked
package vn.danbiet.query.asof;

import org.jspecify.annotations.NullMarked;
