/** What every endpoint of both applications has in common. */
@NullMarked
package vn.danbiet.platform.web;

import org.jspecify.annotations.NullMarked;
