/**
 * Measures the event log against what it could be at best, the bare driver, and against what one would take otherwise,
 * Axon's own engine for MongoDB. Only ratios taken in one run against one server mean anything.
 */
@NullMarked
package vn.danbiet.benchmarks;

import org.jspecify.annotations.NullMarked;
