/**
 * The event log: an append-only, gapless, hash-chained sequence of events in one MongoDB collection, and the Axon
 * {@code EventStorageEngine} on top of it. It knows no domain. The stored form and the hashed bytes are specified in
 * {@code event-log/FORMAT.md}.
 */
@NullMarked
package vn.danbiet.log;

import org.jspecify.annotations.NullMarked;
