/** Time that passes faster than it does, for trying out. */
@NullMarked
package vn.danbiet.standalone.clock;

import org.jspecify.annotations.NullMarked;
