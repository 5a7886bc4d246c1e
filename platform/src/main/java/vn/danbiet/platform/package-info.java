/** What both applications share, so that each convention exists once. */
@NullMarked
package vn.danbiet.platform;

import org.jspecify.annotations.NullMarked;
