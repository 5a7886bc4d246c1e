package vn.danbiet.benchmarks;

import java.util.List;
import java.util.Set;

/**
 * The whole product: two installations on the server, of which one grows and the other stays small. What is asked of it is
 * measured at each size; what changes it, at the last.
 */
final class Product {
    static final String REBUILD = "rebuild";
    static final String LIFECYCLES = "lifecycles";
    static final String QUERIES = "queries";
    static final List<String> BENCHMARKS = List.of(QUERIES, LIFECYCLES, REBUILD);
    private static final int FEW = 100;

    private Product() {}

    /** An installation, and how many cases it was filled with. */
    record Place(Installation installation, Cases cases, int filled) {
        private static Place in(Installation installation) {
            return new Place(installation, Cases.in(installation), 0);
        }

        private Place with(int more) {
            cases.fill(more);
            installation.awaitViews();
            return new Place(installation, cases, more);
        }
    }

    static void measure(BenchmarkServer server, Set<String> chosen, Effort effort, Report report) {
        if (chosen.stream().noneMatch(BENCHMARKS::contains)) {
            return;
        }
        try (Installation one = Installation.on(server); Installation other = Installation.on(server)) {
            Place small = Place.in(one).with(Math.min(FEW, effort.cases()));
            Place large = Place.in(other);
            var queries = new Queries();
            for (int size : Installation.sizes(effort.cases()).toList()) {
                large = large.with(size);
                if (chosen.contains(QUERIES)) {
                    queries.compare(large, small, effort, report);
                }
            }
            if (chosen.contains(LIFECYCLES)) {
                Lifecycles.compare(large, small, effort, report);
            }
            if (chosen.contains(REBUILD)) {
                Rebuild.compare(large, effort, report);
            }
        }
        server.clear();
    }
}
