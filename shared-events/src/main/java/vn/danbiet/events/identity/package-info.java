/** Who denounced, and all that could give it away: sealed apart from the log (LTC 8.3, 47, 56). */
@NullMarked
package vn.danbiet.events.identity;

import org.jspecify.annotations.NullMarked;
