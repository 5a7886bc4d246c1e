package vn.danbiet.standalone.simulator;

import java.util.List;
import java.util.SplittableRandom;

/** Luck by a seed: the same petition always has the same. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed, int index) {
        this.random = new SplittableRandom(seed * 1_000_003L + index);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** True so many times in a hundred. */
    boolean percent(int times) {
        return random.nextInt(100) < times;
    }

    /** Of a document of some kind, such as {@code 17/QĐ-UBND}. */
    String number(String kind) {
        return "%d/%s".formatted(between(10, 4_000), kind);
    }
}
