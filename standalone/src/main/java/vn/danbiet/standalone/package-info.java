/** Everything in one JVM, for trying out. */
@NullMarked
package vn.danbiet.standalone;

import org.jspecify.annotations.NullMarked;
