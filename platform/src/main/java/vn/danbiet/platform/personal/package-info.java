/** Personal data: sealed before it reaches the log or a view, opened when somebody reads it, gone with its key. */
@NullMarked
package vn.danbiet.platform.personal;

import org.jspecify.annotations.NullMarked;
