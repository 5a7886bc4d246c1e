/**
 * What can be counted of each case: no texts, no people, no counters, only what happened, when, and at which position of
 * the log. Every figure as of any past moment is a count over these.
 */
@NullMarked
package vn.danbiet.query.facts;

import org.jspecify.annotations.NullMarked;
