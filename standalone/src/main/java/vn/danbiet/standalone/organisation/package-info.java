/** An organisation to try things out with. */
@NullMarked
package vn.danbiet.standalone.organisation;

import org.jspecify.annotations.NullMarked;
