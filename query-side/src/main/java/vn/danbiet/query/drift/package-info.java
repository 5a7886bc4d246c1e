/** Drift: whether the views hold what the log says. Cases are folded again beside them and compared field by field. */
@NullMarked
package vn.danbiet.query.drift;

import org.jspecify.annotations.NullMarked;
