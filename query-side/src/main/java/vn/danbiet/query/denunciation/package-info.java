/** Denunciations: work lists and details for those who work on them, and what who denounced sees with the receipt. */
@NullMarked
package vn.danbiet.query.denunciation;

import org.jspecify.annotations.NullMarked;
