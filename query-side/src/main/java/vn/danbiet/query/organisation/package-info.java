/** The organisation to read: which units there are and were, who leads them, and what they are called on timelines. */
@NullMarked
package vn.danbiet.query.organisation;

import org.jspecify.annotations.NullMarked;
