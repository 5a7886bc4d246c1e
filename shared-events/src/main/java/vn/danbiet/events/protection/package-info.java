/** The protection of denouncers and their families (LTC 47 to 58), and whether they are well afterwards. */
@NullMarked
package vn.danbiet.events.protection;

import org.jspecify.annotations.NullMarked;
