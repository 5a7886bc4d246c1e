package vn.danbiet.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Competitors taking turns, forwards in one round and backwards in the next, after a round that does not count. What
 * else goes on in the machine, and a server that slows down, hit them alike.
 */
final class Contest {
    private final Map<String, Supplier<Rate>> competitors = new LinkedHashMap<>();

    Contest with(String name, Supplier<Rate> turn) {
        competitors.put(name, turn);
        return this;
    }

    Rounds hold(int rounds) {
        Map<String, List<Rate>> rates = new LinkedHashMap<>();
        List<String> order = new ArrayList<>(competitors.keySet());
        order.forEach(name -> competitors.get(name).get());
        for (int round = 0; round < rounds; round++) {
            for (String name : order) {
                Rate rate = competitors.get(name).get();
                rates.computeIfAbsent(name, _ -> new ArrayList<>()).add(rate);
            }
            order = order.reversed();
        }
        return new Rounds(rates);
    }

    /** What each reached in each round. */
    record Rounds(Map<String, List<Rate>> rates) {
        /** How much each got done per second. */
        Figure compare(String figure, String subject, String peer, Target target) {
            return compare(figure, subject, peer, target, Rate::perSecond);
        }

        /** How many microseconds of processor time each thing took in this process, whatever else the machine did. */
        Figure compareEffort(String figure, String subject, String peer) {
            return compare(figure + ": client's processor time each, µs", subject, peer, Target.NONE, Rate::cpuMicros);
        }

        private Figure compare(String figure, String subject, String peer, Target target,
                ToDoubleFunction<Rate> measure) {
            return Figure.of(figure, subject, values(subject, measure), peer, values(peer, measure), target);
        }

        private List<Double> values(String competitor, ToDoubleFunction<Rate> measure) {
            return rates.get(competitor).stream().map(measure::applyAsDouble).toList();
        }
    }
}
