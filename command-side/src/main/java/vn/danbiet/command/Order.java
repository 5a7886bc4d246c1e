package vn.danbiet.command;

import org.jspecify.annotations.Nullable;

/**
 * How an order was handed in.
 *
 * @param address method and path it was sent to
 * @param idempotencyKey the caller's own name for it, so that sending it again does not do it again
 * @param expectedVersion the version of the case that the caller knows
 */
public record Order(String address, @Nullable String idempotencyKey, @Nullable Long expectedVersion) {}
