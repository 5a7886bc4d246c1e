/**
 * Checks a log, or one stream of it, or an export, against the rules of {@code FORMAT.md}: streaming, in bounded memory,
 * with progress, to be stopped and resumed.
 */
@NullMarked
package vn.danbiet.log.verification;

import org.jspecify.annotations.NullMarked;
