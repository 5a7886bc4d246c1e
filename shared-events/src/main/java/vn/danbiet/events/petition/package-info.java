/** Petitions (kiến nghị, phản ánh): LTCD art. 25 to 28, TT 05/2021/TT-TTCP. */
@NullMarked
package vn.danbiet.events.petition;

import org.jspecify.annotations.NullMarked;
