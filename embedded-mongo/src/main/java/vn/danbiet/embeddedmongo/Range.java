package vn.danbiet.embeddedmongo;

import org.jspecify.annotations.Nullable;

/**
 * All numbers or all texts from a lower to an upper value, both included; null leaves a side open. It is at least as
 * wide as the comparisons it was made from.
 */
record Range(int kind, @Nullable Object lower, @Nullable Object upper) {

    static boolean canBound(Object value) {
        return value instanceof String || value instanceof Integer || value instanceof Long;
    }

    static Range of(@Nullable Object lower, @Nullable Object upper) {
        int kind = ValueOrder.kind(lower != null ? lower : upper);
        return kind == ValueOrder.NUMBER
                ? new Range(kind, widen((Number) lower, -1), widen((Number) upper, 1))
                : new Range(kind, lower, upper);
    }

    /** The library compares large numbers without their fractions: one may be up to 1 off and still match. */
    private static @Nullable Object widen(@Nullable Number bound, int by) {
        if (bound == null) {
            return null;
        }
        long value = bound.longValue();
        return value == Long.MIN_VALUE || value == Long.MAX_VALUE ? null : (Object) (value + by);
    }

    Range withoutUpper() {
        return new Range(kind, lower, null);
    }

    /** The least value of the range, in it or not. */
    Object start() {
        if (lower != null) {
            return lower;
        }
        return kind == ValueOrder.NUMBER ? (Object) Double.NEGATIVE_INFINITY : "";
    }

    boolean contains(Object value) {
        return ValueOrder.kind(value) == kind && (lower == null || ValueOrder.INSTANCE.compare(value, lower) >= 0)
                && (upper == null || ValueOrder.INSTANCE.compare(value, upper) <= 0);
    }
}
