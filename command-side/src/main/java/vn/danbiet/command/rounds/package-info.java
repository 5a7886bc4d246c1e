/** What falls due in cases without anybody's doing: rounds look for it, and the cases decide. */
@NullMarked
package vn.danbiet.command.rounds;

import org.jspecify.annotations.NullMarked;
