/** Complaints as staff work with them, each instance a case of its own: the detail and the work list. */
@NullMarked
package vn.danbiet.query.complaint;

import org.jspecify.annotations.NullMarked;
