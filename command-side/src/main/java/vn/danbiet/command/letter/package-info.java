/** What was written and by whom: the letter behind a case of any kind, and the book it is entered in (LTCD art. 25). */
@NullMarked
package vn.danbiet.command.letter;

import org.jspecify.annotations.NullMarked;
