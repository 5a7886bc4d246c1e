/** For those who run the system: how the views stand, builds beside what is read, and events that could not be digested. */
@NullMarked
package vn.danbiet.query.views;

import org.jspecify.annotations.NullMarked;
