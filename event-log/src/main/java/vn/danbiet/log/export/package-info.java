/** The log as JSON Lines of CloudEvents, out and back in: {@code FORMAT.md}, section 6. */
@NullMarked
package vn.danbiet.log.export;

import org.jspecify.annotations.NullMarked;
