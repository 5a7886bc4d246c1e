/** Axon as both sides use it: over our own log, with tokens and dead letters in MongoDB. */
@NullMarked
package vn.danbiet.platform.axon;

import org.jspecify.annotations.NullMarked;
