/** Servers to run tests against, also for the tests of other modules. */
@NullMarked
package vn.danbiet.log.testing;

import org.jspecify.annotations.NullMarked;
