/** The petition: its life, the acts in it, who may and when. */
@NullMarked
package vn.danbiet.command.petition;

import org.jspecify.annotations.NullMarked;
