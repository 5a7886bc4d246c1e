/**
 * The published language: what happened to a case, as facts in the past tense. Both sides speak it; it knows neither of
 * them, nor Spring, nor the log.
 */
@NullMarked
package vn.danbiet.events;

import org.jspecify.annotations.NullMarked;
