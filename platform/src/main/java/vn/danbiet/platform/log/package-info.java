/** The connection to MongoDB and to the log. */
@NullMarked
package vn.danbiet.platform.log;

import org.jspecify.annotations.NullMarked;
