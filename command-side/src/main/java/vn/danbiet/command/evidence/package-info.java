/** What a file handed in as evidence must be, before anything of it is kept. */
@NullMarked
package vn.danbiet.command.evidence;

import org.jspecify.annotations.NullMarked;
