package vn.danbiet.benchmarks;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whole lives of petitions a second, over HTTP: brought, assigned, resolved, and found again by their code as they are by
 * then. On an installation that has many cases against one that has next to none.
 */
final class Lifecycles {
    private static final int CALLERS = 16;
    private static final double KEPT = 0.8;

    private Lifecycles() {}

    static void compare(Product.Place full, Product.Place empty, Effort effort, Report report) {
        int callers = effort.callers(CALLERS);
        Contest.Rounds rounds = new Contest().with("full", () -> lives(full.installation(), callers, effort))
                .with("empty", () -> lives(empty.installation(), callers, effort))
                .hold(effort.rounds());
        String figure = "lifecycles a second with %,d cases against %,d, callers: %d".formatted(full.filled(),
                empty.filled(), callers);
        report.add(rounds.compare(figure, "full", "empty", Target.atLeast(KEPT)));
        report.add(rounds.compareEffort(figure, "full", "empty"));
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
