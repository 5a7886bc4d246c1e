/** The protection of those who denounced, and of their families: LTC chapter VI. */
@NullMarked
package vn.danbiet.command.protection;

import org.jspecify.annotations.NullMarked;
