package vn.danbiet.benchmarks;

import java.util.Locale;

/** Where a ratio should land. */
sealed interface Target {
    Target NONE = new None();

    static Target atLeast(double ratio) {
        return new AtLeast(ratio);
    }

    /** Shown, without a target. */
    record None() implements Target {
        @Override
        public String toString() {
            return "";
        }
    }

    record AtLeast(double ratio) implements Target {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "≥ %.2f", ratio);
        }
    }
}
