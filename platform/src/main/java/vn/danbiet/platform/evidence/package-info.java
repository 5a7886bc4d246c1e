/** Files of evidence, beside the log: what is in them is sealed, their fingerprints are in the log. */
@NullMarked
package vn.danbiet.platform.evidence;

import org.jspecify.annotations.NullMarked;
