package vn.danbiet.benchmarks;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whole lives of petitions a second, over HTTP: brought, assigned, resolved, and found again by their code as they are by
 * then. On an installation that has many cases against one that has next to none.
 */
final class Lifecycles implements Benchmark {
    private static final int CALLERS = 16;
    private static final double KEPT = 0.8;

    @Override
    public void run(BenchmarkServer server, Effort effort, Report report) {
        int callers = effort.callers(CALLERS);
        try (Installation full = Installation.on(server); Installation empty = Installation.on(server)) {
            Cases.in(empty);
            Cases cases = Cases.in(full);
            Installation.sizes(effort.cases()).forEach(size -> {
                cases.fill(size);
                full.awaitViews();
                Contest.Rounds rounds = new Contest().with("full", () -> lives(full, callers, effort))
                        .with("empty", () -> lives(empty, callers, effort))
                        .hold(effort.rounds());
                String figure = "lifecycles a second with %,d cases, callers: %d".formatted(size, callers);
                report.add(rounds.compare(figure, "full", "empty", Target.atLeast(KEPT)));
                report.add(rounds.compareEffort(figure, "full", "empty"));
            });
        }
        server.clear();
    }

    private static Rate lives(Installation installation, int callers, Effort effort) {
        Office office = installation.office();
        var numbers = new AtomicInteger();
        return Callers.call(callers, effort.turn(), () -> () -> {
            PetitionLife life = PetitionLife.begin(office, numbers.getAndIncrement());
            life.assign();
            life.search(life.resolve());
            return 1;
        });
    }
}
