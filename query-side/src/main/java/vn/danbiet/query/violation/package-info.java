/** Violations of the rules of grassroots democracy: work lists and details for staff. */
@NullMarked
package vn.danbiet.query.violation;

import org.jspecify.annotations.NullMarked;
