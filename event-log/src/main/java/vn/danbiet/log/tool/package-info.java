/** The log on the command line: verify, export, import. */
@NullMarked
package vn.danbiet.log.tool;

import org.jspecify.annotations.NullMarked;
