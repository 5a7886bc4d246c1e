/** What happened to a case, in order: all of it for staff, what events declare public for anybody. */
@NullMarked
package vn.danbiet.query.timeline;

import org.jspecify.annotations.NullMarked;
