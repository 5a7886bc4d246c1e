package vn.danbiet.benchmarks;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.EventLogStorageEngine;

/** Callers who each append one unit of work after the other and wait until it is durable. */
final class Append implements Benchmark {
    private static final List<Integer> CALLERS = List.of(1, 8, 64, 256);

    @Override
    public void run(BenchmarkServer server, Effort effort, Report report) {
        CALLERS.stream().map(effort::callers).distinct().forEach(callers -> {
            compare(server, effort, callers, report);
            server.clear();
        });
    }

    private static void compare(BenchmarkServer server, Effort effort, int callers, Report report) {
        Duration turn = effort.turn();
        List<Integer> sizes = bulkSizes(server, callers, turn);
        RawCollection single = new RawCollection(server.freshDatabase());
        RawCollection bulk = new RawCollection(server.freshDatabase());
        EventStorageEngine axon = AxonEngine.in(server.freshDatabase());
        try (EventLog log = EventLog.open(server.freshDatabase(), Clock.systemUTC());
                EventLog under = EventLog.open(server.freshDatabase(), Clock.systemUTC())) {
            EventStorageEngine ours = new EventLogStorageEngine(under, Letters.SERIALIZER);
            Contest.Rounds rounds = new Contest().with("log", () -> Callers.call(callers, turn, () -> appending(log)))
                    .with("raw bulk", () -> Callers.call(1, turn, () -> bulk.bulks(sizes)))
                    .with("raw single", () -> Callers.call(callers, turn, single::singles))
                    .with("our engine", () -> Callers.call(callers, turn, () -> appending(ours)))
                    .with("Axon's engine", () -> Callers.call(callers, turn, () -> appending(axon)))
                    .hold(effort.rounds());
            String figure = "append, callers: %d, bulks of %.0f".formatted(callers,
                    sizes.stream().mapToInt(Integer::intValue).average().orElseThrow());
            report.add(rounds.compare(figure, "log", "raw bulk", callers == 64 ? Target.atLeast(0.9) : Target.NONE));
            report.add(rounds.compareEffort(figure, "log", "raw bulk"));
            report.add(rounds.compare(figure, "log", "raw single", callers == 1 ? Target.atLeast(0.8) : Target.NONE));
            report.add(rounds.compare(figure, "our engine", "Axon's engine",
                    callers == 64 ? Target.atLeast(3.5) : Target.NONE));
        }
    }

    /** The bulks that so many callers lead to. */
    static List<Integer> bulkSizes(BenchmarkServer server, int callers, Duration time) {
        BulkSizes sizes = new BulkSizes();
        try (EventLog log = EventLog.open(server.freshDatabase(sizes), Clock.systemUTC())) {
            Callers.call(callers, time, () -> appending(log));
        }
        return sizes.sizes();
    }

    static Callers.Step appending(EventLog log) {
        Drafts drafts = new Drafts();
        return () -> {
            log.append(drafts.next().unit());
            return 1;
        };
    }

    private static Callers.Step appending(EventStorageEngine engine) {
        Drafts drafts = new Drafts();
        return () -> {
            engine.appendEvents(drafts.next().messages());
            return 1;
        };
    }
}
