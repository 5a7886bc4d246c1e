/** What those who supervise open every morning: the backlog and its age, what comes in and goes out, and what runs out next. */
@NullMarked
package vn.danbiet.query.supervision;

import org.jspecify.annotations.NullMarked;
